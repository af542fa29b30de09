import type { PdfFile, Reference } from '../file/pdf-file.ts';
import { embedFont } from './embed-font.ts';
import type { Face, GlyphPosition } from './face.ts';

/** Text as the file shows it. */
export interface Encoded {
  /** The glyphs, by their numbers in the document's own part of the font. */
  codes: string[];
  /** Their places, in thousandths of an em. */
  positions: GlyphPosition[];
  /** What a reader will take each glyph for. */
  texts: string[];
}
/** A font as one document uses it: a face, and the glyphs of it that the document shows. */
export interface Font {
  id: string;
  reference: Reference;
  has(codePoint: number): boolean;
  widthOfString(text: string, size: number): number;
  encode(text: string): Encoded;
  /** Writes the font into the file; nothing may be encoded after that. */
  embed(): void;
}

/** Takes a face up in a document. */
export function openFont(file: Pick<PdfFile, 'ref' | 'stream'>, face: Face, index: number): Font {
  let reference: Reference | undefined;
  const glyphs = [0];
  const said = ['\0'];
  const codes = new Map<number, number>([[0, 0]]);
  const codeOf = (glyph: number, codePoints: readonly number[]): number => {
    const known = codes.get(glyph);
    if (known !== undefined) return known;
    const code = glyphs.push(glyph) - 1;
    said.push(String.fromCodePoint(...codePoints));
    codes.set(glyph, code);
    return code;
  };
  return {
    id: `F${index}`,
    get reference() {
      reference ??= file.ref();
      return reference;
    },
    has: face.has,
    widthOfString: (text, size) => {
      let width = 0;
      for (const word of wordsOf(text)) width += face.shape(word).advanceWidth;
      return (width * size) / 1000;
    },
    encode: text => {
      const out: Encoded = { codes: [], positions: [], texts: [] };
      for (const word of wordsOf(text)) {
        const run = face.shape(word);
        for (const { id, codePoints } of run.glyphs) {
          const code = codeOf(id, codePoints);
          out.codes.push(code.toString(16).padStart(4, '0'));
          out.texts.push(said[code] ?? '');
        }
        out.positions.push(...run.positions);
      }
      return out;
    },
    embed: () => {
      // One that was only asked what it has is no part of the file.
      if (reference) embedFont(file, { face, reference, glyphs, said, index });
    },
  };
}

/** Splits a text behind its spaces, because most words come again and are shaped once. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', from)) {
    words.push(text.slice(from, at + 1));
    from = at + 1;
  }
  if (from < text.length) words.push(text.slice(from));
  return words;
}
