import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/brief/index.ts';
import { text } from '../../../src/read/text/index.ts';
import { pageNumberOf } from '../../../src/read/text/page/find-furniture.ts';
import { breachesOf, noBreach } from '../../helper/claims.ts';

describe('page numbers', () => {
  it.each([
    ['12', 12],
    ['– 12 –', 12],
    ['Page 3 of 40', 3],
    ['xiv', 14],
    ['12 men', undefined],
  ])('%s is %s', (line, number) => {
    expect(pageNumberOf(line)).toBe(number);
  });
});

const body = (page: number) =>
  Array.from(
    { length: 16 },
    (_, i) =>
      `of the words on page ${page}, line ${'abcdefghijklmnop'[i]}, which go on without an end to them`,
  ).join('\n');

describe('pages that have lost their form feeds', () => {
  const source = [11, 12, 13, 14].map(n => `${body(n)}\n\n${n}\n\nThe Running Head\n`).join('\n');
  const reading = text.read(source, { file: 'a.txt' });

  it('are told by their numbers, and joined', () => {
    const words = plainText(reading.value);
    expect(words).not.toContain('Running Head');
    expect(words).toContain('without an end to them of the words on page 12');
    expect(reading.messages.map(m => m.reason)).toEqual(
      expect.arrayContaining([expect.stringContaining('4 page numbers left out')]),
    );
  });

  it('lose nothing', () => {
    expect(breachesOf(source, reading)).toEqual(noBreach);
  });
});

describe('a marker with a repair inside', () => {
  it.each(['One [\u00AD1] and [2,\u00A03]. [\u200B4]', 'So.1 And\u00AD.2 Then.3'])(
    '%j loses nothing',
    source => {
      expect(breachesOf(source, text.read(source, { file: 'a.txt' }))).toEqual(noBreach);
    },
  );
});
