import { createRequire } from 'node:module';
import type { Glyph, GlyphPosition, ShapedRun } from './face.ts';
import type { Kerning } from './kerning.ts';
import type { TrueType } from './true-type.ts';

/** Letters, figures and signs that stand one by one: no marks, no joining, no reordering. */
const plain =
  /^[\u0020-\u007e\u00a0-\u02af\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2000-\u200a\u2010-\u2027\u202f-\u205e\u2070-\u20bf\u2100-\u218f\u2200-\u22ff]*$/u;

/** Says whether a character stands by itself. */
export const isPlain = (codePoint: number): boolean =>
  codePoint <= 0xffff && plain.test(String.fromCharCode(codePoint));

/**
 * Makes the function that shapes words. Plain Latin, Greek and Cyrillic go by the character map and
 * the kerning alone; all else through a general shaper, which is loaded when the first such word
 * comes. The ligatures that this leaves out (fi, fl) would only have to be taken apart again when the
 * text is read out.
 */
export function makeShaper(
  font: TrueType,
  kerning: Kerning,
  /** Whether there may be more than plain letters. */
  any = true,
): (word: string) => ShapedRun {
  const scale = 1000 / font.unitsPerEm;
  const known = new Map<number, Glyph>();
  const glyphOf = (code: number): Glyph => {
    const before = known.get(code);
    if (before) return before;
    const id = font.glyphOf(code);
    const glyph = { id, advanceWidth: font.advanceOf(id) * scale, codePoints: [code] };
    known.set(code, glyph);
    return glyph;
  };
  const quick = (word: string): ShapedRun => {
    const glyphs = Array.from(word, char => glyphOf(char.codePointAt(0) ?? 0));
    let sum = 0;
    const positions = glyphs.map(({ id, advanceWidth }, i): GlyphPosition => {
      const next = glyphs[i + 1];
      const xAdvance = advanceWidth + (next ? kerning(id, next.id) * scale : 0);
      sum += xAdvance;
      return { xAdvance, xOffset: 0, yOffset: 0, advanceWidth };
    });
    return { glyphs, positions, advanceWidth: sum };
  };
  let general: ((word: string) => ShapedRun) | undefined;
  return word => {
    if (!any || plain.test(word)) return quick(word);
    general ??= generalShaper(font.file, scale);
    return general(word);
  };
}

interface Fontkit {
  create(file: Uint8Array): {
    layout(text: string): {
      glyphs: Glyph[];
      positions: Omit<GlyphPosition, 'advanceWidth'>[];
    };
  };
}

// No script sets so many marks on one letter; the shaper looks for the letter from each of them.
const manyMarks = /\p{M}{64}/gu;

function partsOf(word: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: marks, index } of word.matchAll(manyMarks)) {
    parts.push(word.slice(from, index + marks.length));
    from = index + marks.length;
  }
  return from < word.length || from === 0 ? [...parts, word.slice(from)] : parts;
}

/** Opens a font in fontkit, which shapes as HarfBuzz does. By `require`: it is wanted at once. */
function generalShaper(file: Uint8Array, scale: number): (word: string) => ShapedRun {
  const { create } = createRequire(import.meta.url)('fontkit') as Fontkit;
  const font = create(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  return word => {
    const runs = partsOf(word).map(part => font.layout(part));
    const glyphs = runs
      .flatMap(run => run.glyphs)
      .map(({ id, advanceWidth, codePoints }) => ({
        id,
        advanceWidth: advanceWidth * scale,
        codePoints: [...codePoints],
      }));
    const positions = runs
      .flatMap(run => run.positions)
      .map((position, i) => ({
        xAdvance: position.xAdvance * scale,
        xOffset: position.xOffset * scale,
        yOffset: position.yOffset * scale,
        advanceWidth: glyphs[i]?.advanceWidth ?? 0,
      }));
    const advanceWidth = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    return { glyphs, positions, advanceWidth };
  };
}
