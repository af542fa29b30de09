import { zlibSync } from 'fflate';
import type { PdfFile, Reference } from '../file/pdf-file.ts';
import { textString } from '../file/serialise.ts';
import type { Face } from './face.ts';
import { programOf } from './font-program.ts';
import { toUnicode } from './to-unicode.ts';

interface Used {
  face: Face;
  /** The object that pages name as the font. */
  reference: Reference;
  /** The glyphs, in the order of their codes, and the text of each. */
  glyphs: readonly number[];
  said: readonly string[];
  index: number;
}

/** Writes the used glyphs of a font into a file, as a composite font (ISO 32000-1, 9.7). */
export function embedFont(file: Pick<PdfFile, 'ref' | 'stream'>, used: Used): void {
  const { face, reference, glyphs, said, index } = used;
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const scaled = (n: number) => n * scale;
  const name = `${tagOf(index)}+${font.name}`;
  const { bytes, length } = packed(face, glyphs);
  const cff = font.outlines === 'CFF ';
  const kind = cff ? { Subtype: 'CIDFontType0C' } : { Length1: length };
  const program = file.stream({ ...kind, Filter: 'FlateDecode' }, bytes, 'packed');
  const fixed = font.fixedPitch ? 1 : 0;
  const italic = font.italicAngle !== 0 ? 64 : 0;
  const descriptor = file.ref({
    Type: 'FontDescriptor',
    FontName: name,
    // Symbolic: the glyphs go by number, and not by a standard encoding.
    Flags: 4 + fixed + italic,
    FontBBox: font.box.map(scaled),
    ItalicAngle: font.italicAngle,
    Ascent: scaled(font.ascent),
    Descent: scaled(font.descent),
    CapHeight: scaled(font.capHeight || font.ascent),
    XHeight: scaled(font.xHeight),
    StemV: 0,
    ...(cff ? { FontFile3: program } : { FontFile2: program }),
  });
  const descendant = file.ref({
    Type: 'Font',
    Subtype: cff ? 'CIDFontType0' : 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {
      Registry: textString('Adobe'),
      Ordering: textString('Identity'),
      Supplement: 0,
    },
    FontDescriptor: descriptor,
    W: [0, glyphs.map(glyph => scaled(font.advanceOf(glyph)))],
    ...(cff ? {} : { CIDToGIDMap: 'Identity' }),
  });
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: file.stream({}, Buffer.from(toUnicode(said), 'latin1')),
  });
}

/** Gives the six letters that mark a font as a part of the whole one, one for each font of a file. */
function tagOf(index: number): string {
  let tag = '';
  for (let n = index, i = 0; i < 6; i++, n = Math.floor(n / 26)) {
    tag = String.fromCharCode(65 + (n % 26)) + tag;
  }
  return tag;
}

interface Packed {
  bytes: Uint8Array;
  length: number;
}
const made = new Map<string, Packed>();
/** Enough for the editions of a few briefs. */
const most = 48;

/** Gives a part of a font, packed; kept for when the same document is written again. */
function packed(face: Face, glyphs: readonly number[]): Packed {
  const key = `${face.path} ${glyphs.join(' ')}`;
  const known = made.get(key);
  if (known) return known;
  const program = programOf(face, glyphs);
  const result = { bytes: zlibSync(program, { level: 6 }), length: program.length };
  const [oldest] = made.keys();
  if (made.size >= most && oldest !== undefined) made.delete(oldest);
  made.set(key, result);
  return result;
}
