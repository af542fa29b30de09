import { describe, expect, it } from 'vitest';
import { continues, isUnderline } from '../../../../src/read/text/block/continues.ts';
import { layOut } from '../../../../src/read/text/block/lay-out.ts';
import { measureWrapping } from '../../../../src/read/text/block/wrapping.ts';
import { linesOf } from '../../../../src/read/text/line.ts';
import { wordsIn } from '../../../../src/read/text/page/trim.ts';
import { pieceCursor, pieceText } from '../../../../src/read/text/piece.ts';

const width = 60;
const full = 'and so the boats go out to sea with all that they can carry';
const rowOf = (words: string, indent = 0, page = 1) => ({
  words,
  indent,
  length: indent + words.length,
  page,
});

describe('a line', () => {
  it.each<[string, string, string, boolean]>([
    ['goes on in small letters', full, 'of the nets and the ropes', true],
    ['goes on with a capital where no word had room', full, 'Norland has', true],
    [
      'ends a paragraph where a word had room',
      'and so the boats go out.',
      'Norland has boats',
      false,
    ],
    ['ends a heading', 'The boats', 'of the north', false],
    ['leads in', `${full.slice(0, -3)}:`, 'Norland has boats', false],
    ['is followed by an item', 'and so the boats go out.', '• nets', false],
    ['is followed by a bullet, however long it is', full, '• nets', false],
    ['is followed by a number alone', full, '2.', false],
    ['is a number alone', '2.', 'and so it goes', false],
    ['is an underline', full, '--------', false],
    ['is a note, and another follows', '[1] See.', '[2] See.', false],
  ])('%s: %j, %j', (_, before, row, expected) => {
    const first = rowOf(before);
    expect(continues({ rows: 1, first, before: first }, rowOf(row), { width, spaced: false })).toBe(
      expected,
    );
  });

  it.each<[string, ReturnType<typeof rowOf>, ReturnType<typeof rowOf>, number, boolean]>([
    ['set in deeper ends a paragraph', rowOf(full), rowOf('Norland has', 4), 2, false],
    ['set in deeper hangs below its item', rowOf(`• ${full}`), rowOf('of the nets', 4), 1, true],
    ['set in less ends a quotation', rowOf(full, 4), rowOf('Norland has', 0), 2, false],
    ['set in less may go on below a first line', rowOf(full, 4), rowOf('Norland has', 0), 1, true],
    ['goes on overleaf', rowOf(full), rowOf('Norland has', 0, 2), 2, true],
    ['ends with the page', rowOf('and so the boats go out.'), rowOf('Norland has', 0, 2), 2, false],
    ['is far wider than the rest', rowOf(`${full} ${full}`), rowOf('Norland has'), 1, false],
  ])('%s', (_, before, row, rows, expected) => {
    expect(continues({ rows, first: before, before }, row, { width, spaced: false })).toBe(
      expected,
    );
  });

  it.each([
    ['=====', true],
    ['* * *', true],
    ['—————', true],
    ['--', false],
    ['-=-=-', false],
  ])('is a rule: %s %s', (words, expected) => {
    expect(isUnderline(words)).toBe(expected);
  });

  it.each([
    ['  so \u200B', 2, 4],
    ['\u00ADso\u00AD', 1, 4],
    ['\uFEFF', 1, 1],
    ['', 0, 0],
  ])('has its words in %j from %i to %i', (text, from, to) => {
    expect(wordsIn(text)).toEqual({ from, to });
  });
});

describe('wrapping', () => {
  const wrapped = [
    `${full},`,
    'with the nets and ropes and with all that the master allows',
    'of the men and the food and of the water that they drink all',
    'day.',
  ];
  it.each<[string, string[], boolean]>([
    ['lines that break in the middle of sentences', wrapped, true],
    ['two lines', wrapped.slice(0, 2), false],
    [
      'lines that are paragraphs',
      ['It is slow.', 'It is late.', 'It is old and it is grey.'],
      false,
    ],
    ['short lines', ['one', 'two', 'three'], false],
    [
      'German, whose words begin in capitals',
      [
        'Der Rat hat im Frühjahr beschlossen, dass alle Boote den',
        'Hafen der Insel nur noch bei Tage anlaufen dürfen. Die',
        'Mannschaften haben dagegen im Sommer vor dem Gericht der',
        'Provinz geklagt und Recht bekommen, doch hat sich die',
        'Lage nicht geändert.',
        'Der Hafen bleibt zu.',
      ],
      true,
    ],
    [
      'names in capitals on lines of their own',
      ['Ada Field of the Harbour', 'Ben Low', 'Cara Stone of the Northern Sea', 'Dan Hill'],
      false,
    ],
    [
      'a table with text below',
      [
        ...Array(20).fill('Northern Harbour        24        the boats of the port'),
        '',
        'The table above counts what the master of the port has',
        'seen by himself, and what he was told of by the boats',
        'themselves.',
      ],
      true,
    ],
    ['lines wider than any page', wrapped.map(line => line.repeat(3)), false],
  ])('is found in %s', (_, lines, expected) => {
    expect(measureWrapping(linesOf(lines.join('\n'))).width > 0).toBe(expected);
  });
});

/** Gives the blocks of a text, and what was repaired in it. */
const laid = (source: string) => {
  const { blocks, repairs } = layOut(source);
  return {
    texts: blocks.map(({ text }) => text),
    repairs: [...new Set(repairs.map(({ name }) => name))],
  };
};
const wide = 'The committee asked for many things and it was given none of';
const text = (...ends: string[]) =>
  `${wide}\nthem, which it regrets in the strongest terms that the rules\n${ends.join('\n')}\n`;

describe('lines that are joined', () => {
  it.each<[string, string, string, string]>([
    [
      'at a space',
      text('of the committee allow to be used at all in a report.'),
      'rules of the',
      'hard-wrap',
    ],
    [
      'at a hyphen, in a word that is broken',
      text('of the committee allow to be used by any gov-', 'ernment.'),
      'government.',
      'hyphenation',
    ],
    [
      'at a hyphen, in a word that stands whole elsewhere',
      text('of this government allow it to be used by any gov-', 'ernment.'),
      'any government.',
      'hyphenation',
    ],
    [
      'at a hyphen, in a word that has one elsewhere',
      text('of this long-term plan allow to be used in a long-', 'term report.'),
      'a long-term report.',
      'hard-wrap',
    ],
    [
      'at a hyphen, between words that stand alone elsewhere',
      text('of a well made plan allow to be said to be well-', 'made.'),
      'well-made.',
      'hard-wrap',
    ],
    [
      'at a soft hyphen',
      text('of the committee allow to be used by any govern\u00AD', 'ment.'),
      'any government.',
      'hyphenation',
    ],
    [
      'at a dash',
      text('of the committee allow, and that by a majority–', 'minority vote.'),
      'majority–minority',
      'hard-wrap',
    ],
    [
      'in an address',
      text('of the committee allow, see https://example.org/rules/', 'of.html for all.'),
      'rules/of.html',
      'hard-wrap',
    ],
  ])('%s', (_, source, expected, repair) => {
    const { texts, repairs } = laid(source);
    expect(texts.join('|')).toContain(expected);
    expect(repairs).toContain(repair);
  });
});

describe('pages', () => {
  const page = (n: number, ...foot: string[]) =>
    [
      `                 The Running Head`,
      '',
      wide.replace('none', ['some', 'few', 'all'][n - 1] ?? ''),
      `${['them', 'those', 'these'][n - 1]}.1 So it is said here.2 And so it was said there.3`,
      '',
      ...foot,
      '',
      `              ${n}`,
    ].join('\n');
  const book = (...feet: string[][]) => feet.map((foot, i) => page(i + 1, ...foot)).join('\f');
  it('have heads and numbers that are set in the middle', () => {
    const { texts, repairs } = laid(book([], [], []));
    expect(texts.join('|')).not.toMatch(/Running Head|\|\d\|/);
    expect(repairs).toEqual(expect.arrayContaining(['running-head', 'page-number', 'page-break']));
  });

  it.each<[string, string[], string[]]>([
    [
      'with a number before each',
      ['1. One.', '2. Two.', '3. Three.'],
      ['1: 1. One.', '2: 2. Two.', '3: 3. Three.'],
    ],
    [
      'with a raised number before each',
      ['¹ One.', '² Two.', '³ Three.'],
      ['1: ¹ One.', '2: ² Two.', '3: ³ Three.'],
    ],
    [
      'with numbers on lines of their own',
      ['1', 'One.', '2', 'Two.', '3', 'Three.'],
      ['1: 1 One.', '2: 2 Two.', '3: 3 Three.'],
    ],
    [
      'over several lines',
      ['1. One,', 'and on.', '2. Two.', '3. Three.'],
      ['1: 1. One, and on.', '2: 2. Two.', '3: 3. Three.'],
    ],
    [
      'whose numbers were moved below',
      ['1', 'One is this.', 'Two is that.', '3', 'Three.', '2'],
      ['1: 1 One is this.', '2: 2 Two is that.', '3: 3 Three.'],
    ],
    ['but none beyond measure', [`1. ${'x'.repeat(2100)}`], []],
    ['but none that nothing cites', ['7. Seven.', '8. Eight.'], []],
  ])('have notes at their feet %s', (_, foot, expected) => {
    const { blocks, feet } = layOut(book(foot, ['1. A.', '2. B.', '3. C.']));
    const first = feet.filter(({ page: own }) => own === 1);
    expect(first.map(({ label, block }) => `${label}: ${blocks[block]?.text}`)).toEqual(expected);
  });
});

describe('pieces', () => {
  const [line] = linesOf('a\u00A0b c');
  it.each<[number[], string[]]>([
    [[5], ['a b c']],
    [
      [1, 2, 5],
      ['a', ' ', 'b c'],
    ],
    [
      [2, 2, 5],
      ['a ', '', 'b c'],
    ],
    [
      [5, 5],
      ['a b c', ''],
    ],
  ])('are given once, up to each of %j', (cuts, expected) => {
    if (!line) throw new Error('a line');
    const next = pieceCursor([
      { line, from: 0, to: 1 },
      { line, from: 1, to: 2, value: ' ' },
      { line, from: 2, to: 5 },
    ]);
    expect(cuts.map(cut => next(cut).map(pieceText).join(''))).toEqual(expected);
  });

  it('that stand for more than they are come whole, and once', () => {
    if (!line) throw new Error('a line');
    const next = pieceCursor([
      { line, from: 0, to: 1, value: 'ffi' },
      { line, from: 1, to: 2 },
    ]);
    expect([1, 2, 4].map(cut => next(cut).map(pieceText).join(''))).toEqual(['ffi', '', '\u00A0']);
  });
});
