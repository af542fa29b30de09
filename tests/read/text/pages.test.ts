import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/brief/index.ts';
import { text } from '../../../src/read/text/index.ts';
import { linesOf } from '../../../src/read/text/line.ts';
import { pageNumberOf } from '../../../src/read/text/page/find-furniture.ts';
import { findSetApart } from '../../../src/read/text/page/find-set-apart.ts';
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

describe('notes that rules set apart from the text that cites them', () => {
  const rule = '-'.repeat(60);
  const source = [
    'The board published a notice of the rule.\\1\\ The boats have run for',
    'more than fifty years without the loss of a man or of a net.\\2\\',
    rule,
    '',
    '    \\1\\ Notice of the Board, p. 3; see also the',
    'second one.',
    '    \\2\\ Book of the Port.',
    rule,
    '',
    '[[Page 12]]',
    '',
    'It disagrees with the master.\\3\\ The nets are',
    'the property of those who mend them.',
    rule,
    '',
    '    \\3\\ Letter of the Master.',
    rule,
    '',
    'The rule stands.',
    '',
  ].join('\n');
  const reading = text.read(source, { file: 'a.txt' });

  it('are notes, and the text goes on without them', () => {
    const notes = reading.value.children.find(node => node.type === 'notes');
    expect(notes?.children.map(note => `${note.label} ${plainText(note)}`)).toEqual([
      '1 Notice of the Board, p. 3; see also the second one.',
      '2 Book of the Port.',
      '3 Letter of the Master.',
    ]);
    expect(plainText(reading.value)).not.toContain('Page 12');
  });

  it('lose nothing', () => {
    expect(breachesOf(source, reading)).toEqual(noBreach);
  });

  it.each([
    ['that nothing calls', source.replace('\\2\\\n', '\n').replace(/\\[13]\\ [TI]/g, ' T')],
    ['with one rule only', `The board met.[1]\n\n${rule}\n[1] Book of the Port.\n`],
  ])('are none %s', (_, other) => {
    expect(findSetApart(linesOf(other))).toEqual({ notes: [], rules: [] });
  });
});
