import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedWidth } from '../../../../src/write/pdf/layout/balanced-width.ts';
import { breakLines } from '../../../../src/write/pdf/layout/break-lines.ts';
import { cutLongWords } from '../../../../src/write/pdf/layout/cut-long-words.ts';
import type { Inline } from '../../../../src/write/pdf/layout/pdfmake.ts';

/** Every character is one point wide; `+` at the end of a word forbids a break after it. */
const inlines = (...words: string[]): Inline[] =>
  words.map(word => {
    const text = word.replace(/[+\n]$/, '');
    const trail = text.length - text.trimEnd().length;
    const size = { width: text.length, height: 1, fontSize: 1, leadingCut: 0, trailingCut: trail };
    const flags = { noNewLine: word.endsWith('+'), lineEnd: word.endsWith('\n') };
    return { text, font: '', alignment: 'left', x: 0, ...size, ...flags };
  });
const lines = (width: number, ...words: string[]) =>
  breakLines(inlines(...words), width, text => text.length).map(line =>
    line.inlines.map(({ text }) => text).join(''),
  );

describe('breakLines', () => {
  it('fills lines, and lets white space hang over', () => {
    expect(lines(7, 'one ', 'two ', 'three ', 'x')).toEqual(['one two ', 'three x']);
  });
  it('keeps what is glued together on one line', () => {
    expect(lines(9, 'one ', 'word.+', '12 ', 'x')).toEqual(['one ', 'word.12 x']);
  });
  it('ends a line where the text does', () => {
    expect(lines(9, 'a \n', 'b')).toEqual(['a ', 'b']);
  });
  it('cuts a word that no line can hold', () => {
    expect(lines(4, 'a ', 'abcdefghij ', 'k')).toEqual(['a ', 'abcd', 'efgh', 'ij k']);
  });
  it('breaks a chain that no line can hold between its words', () => {
    expect(lines(6, 'abcd+', 'efgh+', 'ij')).toEqual(['abcd', 'efghij']);
  });
  it('keeps what just fits on a line, however its parts add up', () => {
    const words = inlines('a ', 'b ', 'c').map(word => ({ ...word, width: 0.1, trailingCut: 0 }));
    expect(breakLines(words, 0.1 * 3, text => text.length)).toHaveLength(1);
    expect(breakLines(words, 0.3 - Number.EPSILON, text => text.length)).toHaveLength(1);
  });
  it('gives an empty text no line', () => {
    expect(lines(6)).toEqual([]);
  });

  it('loses no character and overfills no line', () => {
    const word = fc.stringMatching(/^[ab]{1,12} ?[+\n]?$/);
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 20 }), (words, width) => {
        const made = breakLines(inlines(...words), width, text => text.length);
        expect(made.flatMap(line => line.inlines.map(i => i.text)).join('')).toBe(
          inlines(...words)
            .map(i => i.text)
            .join(''),
        );
        for (const line of made) expect(line.width).toBeLessThanOrEqual(width);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('balancedWidth', () => {
  it('evens lines out without adding one', () => {
    const words = inlines('one ', 'two ', 'three ', 'four ', 'five ', 'six');
    const width = balancedWidth(words, 24);
    expect(width).toBeLessThan(18);
    expect(breakLines(words, width, text => text.length)).toHaveLength(2);
  });
  it('leaves a single line alone', () => {
    expect(balancedWidth(inlines('one ', 'two'), 24)).toBe(24);
  });
});

describe('cutLongWords', () => {
  it('cuts only what no line can hold, and keeps what follows it', () => {
    const cut = cutLongWords(inlines('short ', `${'x'.repeat(170)}+`));
    expect(cut.map(({ text }) => text.length)).toEqual([6, 40, 40, 40, 40, 10]);
    expect(cut.map(({ noNewLine }) => noNewLine)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});
