import { describe, expect, it } from 'vitest';
import { findItems, marksOf } from '../../../../src/read/text/recognise/items.ts';
import { blocksOf, more, prose } from '../scene-of.ts';

describe('marks of items', () => {
  it.each<[string, string[]]>([
    ['• one', ['bullet• 0']],
    ['– one', ['bullet– 0']],
    ['o  one', ['bulleto 0']],
    ['12. one', ['decimal. 12']],
    ['(3) one', ['decimal() 3']],
    ['b) one', ['lower) 2']],
    ['B. one', ['upper. 2']],
    ['i) one', ['lower) 9', 'roman) 1']],
    ['iv. one', ['roman. 4']],
    ['xx) one', ['roman) 20']],
    ['IV. one', ['upper-roman. 4']],
    ['V. one', ['upper. 22', 'upper-roman. 5']],
    ['iiii) one', []],
    ['o one', []],
    ['1234. one', []],
    ['•one', []],
    ['one', []],
  ])('of %j are %j', (text, marks) => {
    expect(marksOf(text).map(({ kind, sign, value }) => `${kind}${sign} ${value}`)).toEqual(marks);
  });
});

describe('items', () => {
  it.each<[string, string[], string]>([
    ['bullets, however few', ['• one'], '0 bullet 0'],
    ['dashes side by side', ['– one', '– two'], '0 bullet 0, 1 bullet 0'],
    ['no dash alone', ['– said the master', prose], ''],
    ['no dash beside another sign', ['– one', '• two'], '1 bullet 0'],
    ['numbers that count on', ['1. one', '2. two'], '0 decimal 1, 1 decimal 2'],
    ['no number alone', ['1. one', prose], ''],
    ['no numbers that skip', ['1. one', '3. three'], ''],
    ['Roman numbers', ['i) one', 'ii) two', 'iii) three'], '0 roman 1, 1 roman 2, 2 roman 3'],
    ['letters, among them i', ['h) one', 'i) two', 'j) three'], '0 lower 8, 1 lower 9, 2 lower 10'],
    [
      'a letter that counts in two ways as a letter',
      ['iv) one', 'u) two', 'v) three'],
      '0 roman 4, 1 lower 21, 2 lower 22',
    ],
    [
      'numbers with items of their own between',
      ['1. one', 'a) in it', 'b) too', '2. two'],
      '0 decimal 1, 1 lower 1, 2 lower 2, 3 decimal 2',
    ],
    [
      'whole sentences with text between',
      [`1. ${prose}`, more, `2. ${prose}`],
      '0 decimal 1, 2 decimal 2',
    ],
    [
      'sentences that end in markers, with text between',
      [`1. ${prose}`, more, '2. The master said that nets “are no luxury.”(3)'],
      '0 decimal 1, 2 decimal 2',
    ],
    [
      'no headings in title case over a list each',
      [
        'A. Within a Year',
        '1. The board must meet.',
        '2. It must count.',
        'B. Later',
        '1. It ends.',
      ],
      '1 decimal 1, 2 decimal 2',
    ],
    [
      'no sentences that Roman numerals make parts of the text',
      [`I. ${prose}`, more, `II. ${prose}`],
      '',
    ],
    ['no headings with text between', ['1. Scope', prose, '2. Terms', more], ''],
    ['no sentences too far apart', [`1. ${prose}`, ...Array(6).fill(more), `2. ${prose}`], ''],
    [
      'no sentences farther apart still',
      [`1. ${prose}`, ...Array(21).fill(more), `2. ${prose}`],
      '',
    ],
    [
      'what a colon announces and semicolons part',
      ['It asks for:', 'money;', 'time; and', 'peace.'],
      '1 none 0, 2 none 0, 3 none 0',
    ],
    ['no clause that a semicolon ends by chance', [prose, 'money;', more], ''],
  ])('are %s', (_, blocks, expected) => {
    const found = [...findItems(blocksOf(...blocks))].sort(([a], [b]) => a - b);
    expect(found.map(([index, { kind, value }]) => `${index} ${kind} ${value}`).join(', ')).toBe(
      expected,
    );
  });
});
