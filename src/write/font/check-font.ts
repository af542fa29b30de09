import { openOwnFace } from '../pdf/font/face.ts';
import { programOf } from '../pdf/font/font-program.ts';
import { readFontFacts } from './read-font-facts.ts';

/** What is known of a font file: its facts, or why it can't be used. */
export type CheckedFont =
  | { family: string; web: boolean; why?: undefined }
  | { why: string; restricted: boolean };

/** The largest file that is taken, in bytes: Latin, Greek and Cyrillic need a tenth of it. */
const largest = 8_000_000;
/** What a text in Latin letters can't do without. */
const needed = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,-';

/**
 * Looks at a font file of a theme as a whole, so that nothing in it can fail once a document is being
 * written: every glyph is taken apart, as embedding would.
 */
export function checkFont(file: Uint8Array): CheckedFont {
  if (file.length > largest)
    return { why: `it has ${file.length} bytes, at most ${largest} are read`, restricted: false };
  try {
    const { family, forbids } = readFontFacts(file);
    if (forbids.embedding) return { why: 'its maker forbids embedding it', restricted: true };
    if (forbids.parts) return { why: 'its maker forbids embedding a part of it', restricted: true };
    const face = openOwnFace(file);
    const { unitsPerEm } = face.font;
    if (unitsPerEm < 16 || unitsPerEm > 16384) throw new Error('its em has no usable size');
    const lacks = [...needed].filter(char => !face.has(char.codePointAt(0) ?? 0)).join('');
    if (lacks !== '') return { why: `it has no glyph for ${lacks}`, restricted: false };
    face.shape(needed);
    const glyphs = Array.from({ length: face.font.glyphCount }, (_, i) => i);
    for (const glyph of glyphs) face.font.advanceOf(glyph);
    programOf(face, glyphs);
    return { family, web: !forbids.web };
  } catch (error) {
    // What a reader of bytes says of a broken file (a RangeError, mostly) helps nobody.
    const own = error instanceof Error && error.constructor === Error;
    return { why: own ? error.message : 'it is damaged', restricted: false };
  }
}
