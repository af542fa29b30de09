import type { Font, ShapedRun } from '../layout/galley.ts';
import { type Kerning, readKerning } from './kerning.ts';

/** Letters, figures and signs that stand one by one: no marks, no joining, no reordering. */
const plain =
  /^[\u0020-\u007e\u00a0-\u02af\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2000-\u200a\u2010-\u2027\u202f-\u205e\u2070-\u20bf\u2100-\u218f\u2200-\u22ff]*$/u;

/**
 * Makes a font shape plain Latin, Greek and Cyrillic by its character map and its kerning alone;
 * all else still goes through the general shaper. The ligatures that this leaves out (fi, fl) would
 * only have to be taken apart again when the text is read out.
 */
export function shapeQuickly(font: Font, file: Uint8Array): void {
  const general = font.layoutRun.bind(font);
  font.layoutRun = (text, features) => {
    if (features || !plain.test(text)) return general(text, features);
    return quickRun(font, text, kerningOf(file));
  };
}

const kernings = new WeakMap<Uint8Array, Kerning>();

/** Gives the kerning of a font file, read once a process. */
function kerningOf(file: Uint8Array): Kerning {
  const known = kernings.get(file) ?? readKerning(file);
  kernings.set(file, known);
  return known;
}

function quickRun(font: Font, text: string, kerning: Kerning): ShapedRun {
  const glyphs = font.font.glyphsForString(text);
  let advanceWidth = 0;
  const positions = glyphs.map((glyph, i) => {
    const next = glyphs[i + 1];
    const width = glyph.advanceWidth * font.scale;
    const xAdvance = width + (next ? kerning(glyph.id, next.id) * font.scale : 0);
    advanceWidth += xAdvance;
    return { xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: width };
  });
  return { glyphs, positions, advanceWidth };
}
