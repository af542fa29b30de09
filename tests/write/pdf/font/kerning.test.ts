import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { fontFile, fontPath } from '../../../../src/write/pdf/font/font-files.ts';
import { readKerning } from '../../../../src/write/pdf/font/kerning.ts';

interface Shaper {
  create: (file: Uint8Array) => {
    layout: (
      text: string,
      features: object,
    ) => {
      glyphs: { id: number; advanceWidth: number }[];
      positions: { xAdvance: number }[];
    };
  };
}

describe('readKerning', () => {
  const require = createRequire(createRequire(import.meta.url).resolve('pdfkit'));
  const shaper = require('fontkit') as Shaper;
  const letters = 'AVToWYLPr.,’“fKkxvyeacžБуТДΑΥ0179-—';

  it.each([
    ['Noto Serif', false, false],
    ['Noto Serif', true, true],
    ['Noto Sans', true, false],
  ])('kerns %s (bold %s, italics %s) as the general shaper does', (family, bold, italics) => {
    const file = fontFile(fontPath(family, bold, italics));
    const kerning = readKerning(file);
    const font = shaper.create(file);
    let kerned = 0;
    for (const a of letters) {
      for (const b of letters) {
        const { glyphs, positions } = font.layout(a + b, { liga: false });
        const [first, second] = glyphs;
        if (glyphs.length !== 2 || !first || !second) continue;
        const expected = (positions[0]?.xAdvance ?? 0) - first.advanceWidth;
        expect(kerning(first.id, second.id), `${a}${b}`).toBeCloseTo(expected, 5);
        if (expected !== 0) kerned++;
      }
    }
    expect(kerned).toBeGreaterThan(100);
  });

  it('knows no pairs in a font without kerning', () => {
    expect(readKerning(fontFile(fontPath('Noto Sans Symbols 2')))(1, 2)).toBe(0);
  });
});
