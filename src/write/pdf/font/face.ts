import { fontFile } from './font-files.ts';
import { readKerning } from './kerning.ts';
import { makeShaper } from './shape.ts';
import { readTrueType, type TrueType } from './true-type.ts';

/** Glyphs with their places, in thousandths of an em. */
export interface ShapedRun {
  glyphs: Glyph[];
  positions: GlyphPosition[];
  advanceWidth: number;
}
export interface Glyph {
  id: number;
  advanceWidth: number;
  /** The characters that it stands for. */
  codePoints: readonly number[];
}
export interface GlyphPosition {
  xAdvance: number;
  xOffset: number;
  yOffset: number;
  /** What it takes without kerning. */
  advanceWidth: number;
}
/** A font file as all documents of a process share it: it follows from the file alone. */
export interface Face {
  path: string;
  font: TrueType;
  has(codePoint: number): boolean;
  /** Shapes a word. */
  shape(word: string): ShapedRun;
}

const open = new Map<string, Face>();
/** More words than a long document has; past it they are forgotten, so that nothing grows for ever. */
const most = 20_000;

/** Opens a font, once a process. */
export function openFace(path: string): Face {
  const known = open.get(path);
  if (known) return known;
  const file = fontFile(path);
  const font = readTrueType(file);
  const shape = makeShaper(font, readKerning(file));
  const words = new Map<string, ShapedRun>();
  const covered = new Map<number, boolean>();
  const face: Face = {
    path,
    font,
    has: codePoint => {
      const before = covered.get(codePoint);
      if (before !== undefined) return before;
      const found = font.glyphOf(codePoint) !== 0;
      covered.set(codePoint, found);
      return found;
    },
    shape: word => {
      const before = words.get(word);
      if (before) return before;
      if (words.size >= most) words.clear();
      const run = shape(word);
      words.set(word, run);
      return run;
    },
  };
  open.set(path, face);
  return face;
}
