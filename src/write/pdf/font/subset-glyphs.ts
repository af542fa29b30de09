import { type TrueType, viewOf } from './true-type.ts';

/** Tables that hints need; copied as they are. */
const copied = ['cvt ', 'fpgm', 'prep'] as const;

/**
 * Writes a TrueType file with some glyphs of a font, numbered in the order given; glyph 0 must come
 * first. Glyphs that others are composed of are added at the end.
 */
export function subsetGlyphs(font: TrueType, given: readonly number[]): Uint8Array {
  const glyphs = [...given];
  const numbers = new Map(glyphs.map((glyph, i) => [glyph, i]));
  const numberOf = (glyph: number) => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, glyphs.length);
    return glyphs.push(glyph) - 1;
  };
  const outlines: Uint8Array[] = [];
  // Grows while it is walked, by what composite glyphs need.
  for (let i = 0; i < glyphs.length; i++) {
    outlines.push(renumbered(font.outlineOf(glyphs[i] ?? 0), numberOf));
  }
  const tables: [string, Uint8Array][] = [
    ['glyf', joined(outlines)],
    [
      'head',
      patched(font.table('head'), [
        [8, 4, 0],
        [50, 2, 1],
      ]),
    ],
    ['hhea', patched(font.table('hhea'), [[34, 2, glyphs.length]])],
    ['hmtx', metrics(font, glyphs)],
    ['loca', places(outlines)],
    ['maxp', patched(font.table('maxp'), [[4, 2, glyphs.length]])],
  ];
  for (const tag of copied) {
    const table = font.table(tag);
    if (table) tables.push([tag, table]);
  }
  return fontFileOf(tables.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Gives a composite glyph the new numbers of its parts; a simple one stays as it is. */
function renumbered(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline;
  const copy = outline.slice();
  const view = viewOf(copy);
  for (let at = 10, more = true; more; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    const scale = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x1 ? 4 : 2) + scale;
    more = (flags & 0x20) !== 0;
  }
  return copy;
}

const padded = (length: number) => (length + 3) & ~3;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.length), 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += padded(part.length);
  }
  return out;
}

function places(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array((parts.length + 1) * 4);
  const view = viewOf(out);
  let at = 0;
  parts.forEach((part, i) => {
    at += padded(part.length);
    view.setUint32((i + 1) * 4, at);
  });
  return out;
}

function metrics(font: TrueType, glyphs: readonly number[]): Uint8Array {
  const out = new Uint8Array(glyphs.length * 4);
  const view = viewOf(out);
  glyphs.forEach((glyph, i) => {
    view.setUint16(i * 4, font.advanceOf(glyph));
    view.setInt16(i * 4 + 2, font.bearingOf(glyph));
  });
  return out;
}

/** Copies a table with some of its numbers changed: where, how many bytes, to what. */
function patched(
  table: Uint8Array | undefined,
  changes: readonly [at: number, size: 2 | 4, value: number][],
): Uint8Array {
  // Not `slice`: of a Buffer, which files are read into, that is no copy.
  const copy = new Uint8Array(table ?? []);
  const view = viewOf(copy);
  for (const [at, size, value] of changes) {
    if (size === 2) view.setUint16(at, value);
    else view.setUint32(at, value);
  }
  return copy;
}

function fontFileOf(tables: readonly [string, Uint8Array][]): Uint8Array {
  const start = 12 + tables.length * 16;
  const body = joined(tables.map(([, table]) => table));
  const out = new Uint8Array(start + body.length);
  const view = viewOf(out);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  out.set(body, start);
  let at = start;
  tables.forEach(([tag, table], i) => {
    const record = 12 + i * 16;
    for (let k = 0; k < 4; k++) view.setUint8(record + k, tag.charCodeAt(k));
    view.setUint32(record + 4, checksum(view, at, padded(table.length)));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, table.length);
    at += padded(table.length);
  });
  return out;
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
