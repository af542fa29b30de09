import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/write/pdf/layout/break-lines.ts';
import { breakLines } from '../../../../src/write/pdf/layout/break-lines.ts';
import { fillLastLine } from '../../../../src/write/pdf/layout/fill-last-line.ts';
import { inlines } from '../helper/inlines.ts';

const broken = (...words: string[]) => breakLines(inlines(...words), 20, text => text.length);
const texts = (lines: readonly Line[]) =>
  lines.map(line => line.inlines.map(({ text }) => text).join(''));
const filled = (...words: string[]) => texts(fillLastLine(broken(...words), 20));

describe('fillLastLine', () => {
  it('brings a word down to a number that would stand alone', () => {
    expect(texts(broken('as ', 'set ', 'out ', 'in ', 'Art. ', '6:'))).toEqual([
      'as set out in Art. ',
      '6:',
    ]);
    expect(filled('as ', 'set ', 'out ', 'in ', 'Art. ', '6:')).toEqual([
      'as set out in ',
      'Art. 6:',
    ]);
  });
  it('brings down all that must not part', () => {
    const words = ['they ', 'have ', 'set ', 'it ', 'a-+', 'b ', 'xy.'];
    expect(filled(...words)).toEqual(['they have set it ', 'a-b xy.']);
  });
  it('places the words of both lines anew', () => {
    const [, last] = fillLastLine(broken('as ', 'set ', 'out ', 'in ', 'Art. ', '6:'), 20);
    expect(last?.inlines.map(({ x }) => x + 0)).toEqual([0, 5]);
    expect(last?.width).toBe(7);
  });
  it.each([
    ['a last line that holds enough', ['as ', 'set ', 'out ', 'in ', 'Article ', 'six:']],
    ['a line that would become too short', ['shorter ', 'extraordinary ', 'xy.']],
    ['a line that ends by itself', ['as ', 'set ', 'out ', 'in ', 'Art. \n', '6:']],
    ['a text of one line', ['6:']],
  ])('leaves %s', (_, words) => {
    const before = broken(...words);
    const places = before.map(({ inlines, width }) => [width, inlines.map(({ x }) => x)]);
    const after = fillLastLine(before, 20);
    expect(texts(after)).toEqual(texts(before));
    expect(after.map(({ inlines, width }) => [width, inlines.map(({ x }) => x)])).toEqual(places);
  });
});
