import { createRequire } from 'node:module';
import type { Face } from './face.ts';
import { subsetGlyphs } from './subset-glyphs.ts';

interface Fontkit {
  create(file: Uint8Array): {
    createSubset(): { includeGlyph(glyph: number): number; encode(): Uint8Array };
  };
}

/** Gives the file of a part of a font: TrueType, or bare CFF, its glyphs numbered as given. */
export function programOf({ font }: Pick<Face, 'font'>, glyphs: readonly number[]): Uint8Array {
  if (font.outlines === 'glyf') return subsetGlyphs(font, glyphs);
  const { create } = createRequire(import.meta.url)('fontkit') as Fontkit;
  const { buffer, byteOffset, byteLength } = font.file;
  const subset = create(Buffer.from(buffer, byteOffset, byteLength)).createSubset();
  // The first is there already; a part of one glyph alone is more than the library can write.
  for (const glyph of glyphs.length > 1 ? glyphs.slice(1) : [1]) subset.includeGlyph(glyph);
  return subset.encode();
}
