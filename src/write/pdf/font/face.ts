import { createHash } from 'node:crypto';
import { fontFile } from './font-files.ts';
import { type Kerning, readKerning } from './kerning.ts';
import { isPlain, makeShaper } from './shape.ts';
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

const own = new WeakMap<Uint8Array, Face>();

/**
 * Opens a font file of a theme. It is set letter by letter: its rules for joining and reordering are
 * a program by somebody else, and scripts that need them have fonts in the package. What its kerning
 * can't say is no kerning.
 */
export function openOwnFace(file: Uint8Array): Face {
  const known = own.get(file);
  if (known) return known;
  const read = readTrueType(file);
  const font = { ...read, glyphOf: inRange(read) };
  const face = faceOf(font, {
    path: `own:${createHash('sha256').update(file).digest('hex')}`,
    shape: makeShaper(font, cautious(readKerning(file)), false),
    has: codePoint => isPlain(codePoint) && font.glyphOf(codePoint) !== 0,
  });
  own.set(file, face);
  return face;
}

/** Gives the map of characters of a font, less what leads nowhere. */
function inRange({ glyphOf, glyphCount }: TrueType): TrueType['glyphOf'] {
  return codePoint => {
    try {
      const glyph = glyphOf(codePoint);
      return glyph < glyphCount ? glyph : 0;
    } catch {
      return 0;
    }
  };
}

function cautious(kerning: Kerning): Kerning {
  return (first, second) => {
    try {
      return kerning(first, second);
    } catch {
      return 0;
    }
  };
}

/** Opens a font of the package, once a process. */
export function openFace(path: string): Face {
  const known = open.get(path);
  if (known) return known;
  const file = fontFile(path);
  const font = readTrueType(file);
  const face = faceOf(font, {
    path,
    shape: makeShaper(font, readKerning(file)),
    has: codePoint => font.glyphOf(codePoint) !== 0,
  });
  open.set(path, face);
  return face;
}

/** Makes a face that remembers the words and characters that it was asked for. */
function faceOf(font: TrueType, { path, shape, has }: Omit<Face, 'font'>): Face {
  const words = new Map<string, ShapedRun>();
  const covered = new Map<number, boolean>();
  return {
    path,
    font,
    has: codePoint => {
      const before = covered.get(codePoint);
      if (before !== undefined) return before;
      const found = has(codePoint);
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
}
