import { describe, expect, it } from 'vitest';
import { build as b, type Phrasing } from '../../../../src/brief/index.ts';
import { breakPoints } from '../../../../src/write/pdf/layout/break-points.ts';
import { hyphenatorFor } from '../../../../src/write/pdf/layout/hyphenator.ts';
import type { Inline } from '../../../../src/write/pdf/layout/pdfmake.ts';
import { context } from '../helper/context.ts';

const hyphenated = (lang: string, word: string) => {
  const places = hyphenatorFor(lang)?.(word) ?? [];
  return [0, ...places].map((at, i) => word.slice(at, places[i])).join('-');
};

describe('hyphenatorFor', () => {
  it.each([
    ['en-GB', 'government', 'gov-ern-ment'],
    ['en-IN', 'Government', 'Government'],
    ['en-US', 'democracy', 'democ-racy'],
    ['en', 'through', 'through'],
    ['de', 'Wirtschaftspolitik', 'Wirt-schafts-po-li-tik'],
    ['hi', 'विश्वविद्यालय', 'वि-श्व-वि-द्यालय'],
    ['ja', 'government', 'government'],
  ])('breaks words of %s: %s', (lang, word, expected) => {
    expect(hyphenated(lang, word)).toBe(expected);
  });

  it('keeps three letters together at either end', () => {
    for (const word of ['ability', 'organisation', 'internationally', 'early', 'many']) {
      for (const at of hyphenatorFor('en')?.(word) ?? []) {
        expect(at).toBeGreaterThanOrEqual(3);
        expect(word.length - at).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe('breakPoints', () => {
  const points = (node: Phrasing) =>
    context
      .handle(node, context)
      .flatMap(run => breakPoints('en')(run as unknown as Inline).length);

  it('finds none in figures, addresses, compounds and code', () => {
    expect(points(b.text('“government,” '))).toEqual([2]);
    for (const text of ['2024–2025', 'government.org/a', 'state-government', 'U.S.-government'])
      expect(points(b.text(text))).toEqual([0]);
    expect(points(b.inlineCode('government'))).toEqual([0]);
  });

  it('goes by the language that the word stands in', () => {
    expect(points(b.span('de', [b.text('Wirtschaftspolitik')]))).toEqual([4]);
    expect(points(b.span('ja', [b.text('government')]))).toEqual([0]);
  });
});
