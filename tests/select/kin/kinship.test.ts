import { describe, expect, it } from 'vitest';
import { kinOf } from '../../../src/select/kin/kin-of.ts';
import { codes, scales, stems } from '../../../src/select/kin/kin-table.ts';
import { kinshipTo } from '../../../src/select/kin/kinship.ts';
import { wordsOf } from '../../../src/select/text/words.ts';

const to = (request: string) => {
  const kinship = kinshipTo(new Map(wordsOf(request).map(word => [word, 1] as const)));
  return (word: string) => kinship(wordsOf(word)[0] ?? '');
};

describe('kinOf', () => {
  it('has a code for every stem, each stem once and in order', () => {
    const all = stems().join('').split(' ');
    expect(codes().join('')).toHaveLength((all.length * scales().length) / 2);
    expect(new Set(all).size).toBe(all.length);
    expect([...all].sort()).toEqual(all);
  });

  it('knows words as selection stems them', () => {
    const forms = 'prices companies hospital elected treaties verdict drowned judges economic';
    for (const word of wordsOf(forms)) expect(kinOf(word), word).toHaveLength(scales().length);
  });

  it('gives vectors of length 1, none for what is no common word', () => {
    const square = (kinOf('judg') ?? []).reduce((sum, x) => sum + x * x, 0);
    expect(square).toBeCloseTo(1, 9);
    for (const word of ['xqzzy', 'भारत', '2024', '']) expect(kinOf(word)).toBeUndefined();
  });
});

describe('kinshipTo', () => {
  it('tells the words of a field from those of another', () => {
    const court = to('court judge trial attorney');
    const sea = to('boat ship water vessel');
    for (const word of ['jury', 'convicted', 'verdict'])
      expect(court(word), word).toBeGreaterThan(sea(word) + 0.25);
    for (const word of ['fisherman', 'capsized', 'aground'])
      expect(sea(word), word).toBeGreaterThan(court(word) + 0.25);
  });

  it('counts a word asked for 1, whatever it is, and an unknown one nothing', () => {
    const asked = to('Kokbulak ferries');
    expect([asked('Kokbulak'), asked('ferry'), asked('Zzyzx')]).toEqual([1, 1, 0]);
    expect(to('Kokbulak')('ferry')).toBe(0);
  });

  it('stays between 0 and 1 for every stem', () => {
    const kinship = kinshipTo(
      new Map([
        ['court', 1],
        ['price', 2.5],
      ] as const),
    );
    for (const stem of stems().join('').split(' ')) {
      expect(kinship(stem)).toBeGreaterThanOrEqual(0);
      expect(kinship(stem)).toBeLessThanOrEqual(1);
    }
  });
});
