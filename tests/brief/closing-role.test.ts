import { describe, expect, it } from 'vitest';
import { closingRole } from '../../src/brief/index.ts';

const cases: readonly (readonly [string, ReturnType<typeof closingRole>])[] = [
  [
    'Meera Halloway is a Fellow at the Institute of Examples. The views expressed are personal.',
    'disclaimer',
  ],
  ['Views are personal.', 'disclaimer'],
  ['The views expressed in this brief are those of the author.', 'disclaimer'],
  ['Views expressed are solely the author’s own.', 'disclaimer'],
  ['The opinions are the author’s own and do not represent those of the Institute.', 'disclaimer'],
  [
    'The views expressed here do not necessarily reflect the position of the Institute.',
    'disclaimer',
  ],
  ['This paper does not represent the official policy of any government.', 'disclaimer'],
  ['The author writes in a personal capacity.', 'disclaimer'],
  ['The usual disclaimers apply.', 'disclaimer'],
  ['The views expressed herein should not be attributed to the Fund or its board.', 'disclaimer'],
  ['This publication is not legal advice.', 'disclaimer'],
  [
    'The author is a research associate at the Institute. She thanks Dr. Rao for comments.',
    'author-note',
  ],
  ['About the author', 'author-note'],
  ['Dr. Anna Berg and Ravi Sen are senior fellows with the Institute.', 'author-note'],
  ['The author is a former diplomat. Email: anna@example.org.', 'author-note'],
  ['लेखक संस्थान में वरिष्ठ अध्येता हैं।', 'author-note'],
  ['Les propos n’engagent que leurs auteurs.', 'disclaimer'],
  ['Der Beitrag gibt die Auffassung der Autorin wieder.', 'disclaimer'],
  ['इस लेख में व्यक्त विचार लेखक के निजी हैं।', 'disclaimer'],
  ['The views expressed by delegates at the meeting were mixed.', undefined],
  ['These measures do not reflect the position of the government.', undefined],
  ['Views are personal. India should sign the treaty.', undefined],
  ['The author is right that costs will rise.', undefined],
  ['The treaty is a floor and not a ceiling.', undefined],
  ['She will decide.', undefined],
  ['It does not reflect what the parties want.', undefined],
];

describe('closingRole', () => {
  it.each(cases)('%s', (text, role) => {
    expect(closingRole(text)).toBe(role);
  });

  it('takes nobody for the author but the authors that are known', () => {
    const text = 'Ravi Sen is the director of the Centre.';
    expect(closingRole(text, ['Ravi Sen'])).toBe('author-note');
    expect(closingRole(text, ['Anna Berg'])).toBeUndefined();
  });

  it('leaves a long paragraph in the text', () => {
    expect(closingRole(`Views are personal. ${'They are long. '.repeat(80)}`)).toBeUndefined();
  });
});
