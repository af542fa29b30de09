import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedWidth } from '../../../../src/write/pdf/layout/balanced-width.ts';
import { breakLines } from '../../../../src/write/pdf/layout/break-lines.ts';
import { cutLongWords } from '../../../../src/write/pdf/layout/cut-long-words.ts';
import type { Inline } from '../../../../src/write/pdf/layout/pdfmake.ts';
import { inlines } from '../helper/inlines.ts';

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

describe('breakLines with hyphens', () => {
  /** Breaks may be made before every second letter; the hyphen takes one point. */
  const points = ({ text }: Inline) =>
    Array.from({ length: Math.floor(text.trimEnd().length / 2) }, (_, i) => i * 2).slice(1);
  const broken = (width: number, zone: number, ...words: string[]) =>
    breakLines(inlines(...words), width, text => text.length, { points, zone }).map(line =>
      line.inlines.map(({ text }) => text.replace('\u00ad', '-')).join(''),
    );

  it('fills a line that would stay too empty', () => {
    expect(broken(9, 2, 'one ', 'abcdefgh ', 'x')).toEqual(['one abcd-', 'efgh x']);
    expect(broken(9, 6, 'one ', 'abcdefgh ', 'x')).toEqual(['one ', 'abcdefgh ', 'x']);
  });
  it('keeps a marker with the end of its word', () => {
    expect(broken(9, 2, 'one ', 'abcdef+', '1 ', 'x')).toEqual(['one abcd-', 'ef1 x']);
  });
  it('leaves the last word of a paragraph whole', () => {
    expect(broken(9, 2, 'one ', 'abcdefgh')).toEqual(['one ', 'abcdefgh']);
  });
  it('ends no more than two lines in a row with a hyphen, if the next is not far too empty', () => {
    const words = Array.from({ length: 12 }, () => 'abcdefghijk ');
    const made = broken(16, 3, ...words, 'x');
    expect(made.filter(line => line.endsWith('-')).length).toBeGreaterThan(2);
    expect(made.join('\n')).not.toMatch(/-\n.*-\n.*-\n/);
    expect(broken(16, 2, ...words, 'x').join('\n')).toMatch(/-\n.*-\n.*-\n/);
  });
  it('prints a soft hyphen of the text where a line ends at it, and only there', () => {
    const soft = inlines('soft', 'hyphen ', 'soft', 'end').map((word, i) =>
      i % 2 === 0 ? { ...word, hyphenWidth: 1 } : word,
    );
    const made = (width: number) =>
      breakLines(soft, width, text => text.length).map(line =>
        line.inlines.map(({ text }) => text.replace('\u00ad', '-')).join(''),
      );
    expect(made(30)).toEqual(['softhyphen softend']);
    expect(made(8)).toEqual(['soft-', 'hyphen ', 'softend']);
    expect(made(15)).toEqual(['softhyphen ', 'softend']);
    expect(made(16)).toEqual(['softhyphen soft-', 'end']);
  });

  it('loses no character and overfills no line', () => {
    const word = fc.stringMatching(/^[ab]{1,12} ?[+\n]?$/);
    const width = fc.integer({ min: 4, max: 20 });
    fc.assert(
      fc.property(fc.array(word), width, fc.integer({ min: 0, max: 5 }), (words, full, zone) => {
        const made = breakLines(inlines(...words), full, text => text.length, { points, zone });
        const text = made.flatMap(line => line.inlines.map(i => i.text)).join('');
        expect(text.replaceAll('\u00ad', '')).toBe(
          inlines(...words)
            .map(i => i.text)
            .join(''),
        );
        for (const line of made) expect(line.width).toBeLessThanOrEqual(full);
      }),
      { seed: 4, numRuns: 500 },
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
