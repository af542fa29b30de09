/** What is read of a TrueType file; lengths in font units. */
export interface TrueType {
  file: Uint8Array;
  /** Where its outlines are: TrueType's table or CFF's. */
  outlines: 'glyf' | 'CFF ';
  unitsPerEm: number;
  glyphCount: number;
  box: [number, number, number, number];
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
  italicAngle: number;
  fixedPitch: boolean;
  /** The PostScript name. */
  name: string;
  /** Gives a table's bytes; none where the font has no such table. */
  table(tag: string): Uint8Array | undefined;
  /** Gives the glyph of a character; 0 where there is none. */
  glyphOf(codePoint: number): number;
  advanceOf(glyph: number): number;
  /** Gives the space to the left of a glyph. */
  bearingOf(glyph: number): number;
  /** Gives a glyph's outline as it stands in the file; empty for a space. */
  outlineOf(glyph: number): Uint8Array;
}

/**
 * Reads a TrueType file (OpenType 1.9) as far as plain text and embedding need it: by looking bytes
 * up where they stand, and not by decoding whole tables, which a general font engine does at a cost
 * that a document of six fonts pays six times.
 */
export function readTrueType(file: Uint8Array): TrueType {
  const view = viewOf(file);
  const places = new Map<string, [start: number, end: number]>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    const start = view.getUint32(at + 8);
    places.set(tagAt(view, at), [start, start + view.getUint32(at + 12)]);
  }
  const table = (tag: string) => {
    const place = places.get(tag);
    return place && file.subarray(...place);
  };
  const need = (tag: string) => {
    const found = table(tag);
    if (!found) throw new Error(`it has no table ${tag}`);
    return viewOf(found);
  };
  const outlines = table('CFF ') ? 'CFF ' : 'glyf';
  const [head, hhea, maxp, hmtx, post] = [
    need('head'),
    need('hhea'),
    need('maxp'),
    need('hmtx'),
    need('post'),
  ];
  // A CFF font has neither; its outlines are read by who embeds them.
  const none = new DataView(new ArrayBuffer(0));
  const [glyf, loca] = outlines === 'glyf' ? [need('glyf'), need('loca')] : [none, none];
  const os2 = need('OS/2');
  const metrics = hhea.getUint16(34);
  const long = head.getInt16(50) === 1;
  const start = (glyph: number) =>
    long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return {
    file,
    outlines,
    unitsPerEm: head.getUint16(18),
    glyphCount: maxp.getUint16(4),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    xHeight: os2.byteLength >= 90 ? os2.getInt16(86) : 0,
    capHeight: os2.byteLength >= 90 ? os2.getInt16(88) : 0,
    italicAngle: post.getInt32(4) / 65536,
    fixedPitch: post.getUint32(12) !== 0,
    name: postScriptName(need('name')),
    table,
    glyphOf: characterMap(need('cmap')),
    advanceOf: glyph => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    bearingOf: glyph =>
      hmtx.getInt16(glyph < metrics ? glyph * 4 + 2 : metrics * 4 + (glyph - metrics) * 2),
    outlineOf: glyph =>
      new Uint8Array(glyf.buffer, glyf.byteOffset + start(glyph), start(glyph + 1) - start(glyph)),
  };
}

/** Reads the map of all characters (format 12), or of those of the basic plane (format 4). */
function characterMap(cmap: DataView): (codePoint: number) => number {
  const places = Array.from({ length: cmap.getUint16(2) }, (_, i) => i)
    .filter(i => cmap.getUint16(4 + i * 8) !== 1)
    .map(i => cmap.getUint32(8 + i * 8));
  const found = places.find(at => cmap.getUint16(at) === 12);
  if (found === undefined) {
    const basic = places.find(at => cmap.getUint16(at) === 4);
    if (basic === undefined) throw new Error('it has no map of characters');
    return basicMap(cmap, basic);
  }
  const groups = found + 16;
  const count = cmap.getUint32(found + 12);
  return codePoint => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = groups + middle * 12;
      if (codePoint < cmap.getUint32(at)) high = middle - 1;
      else if (codePoint > cmap.getUint32(at + 4)) low = middle + 1;
      else return cmap.getUint32(at + 8) + codePoint - cmap.getUint32(at);
    }
    return 0;
  };
}

/** Reads a map of the basic plane, in segments (format 4). */
function basicMap(cmap: DataView, from: number): (codePoint: number) => number {
  const doubled = cmap.getUint16(from + 6);
  const [ends, starts] = [from + 14, from + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  return codePoint => {
    if (codePoint > 0xfffe) return 0;
    for (let at = 0; at < doubled; at += 2) {
      if (cmap.getUint16(ends + at) < codePoint) continue;
      const start = cmap.getUint16(starts + at);
      if (start > codePoint) return 0;
      const delta = cmap.getUint16(deltas + at);
      const offset = cmap.getUint16(offsets + at);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.getUint16(offsets + at + offset + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** Finds name 6 as Windows writes it: UTF-16, of which PostScript allows ASCII alone. */
function postScriptName(names: DataView): string {
  const strings = names.getUint16(4);
  for (let i = 0; i < names.getUint16(2); i++) {
    const at = 6 + i * 12;
    if (names.getUint16(at) !== 3 || names.getUint16(at + 6) !== 6) continue;
    const from = strings + names.getUint16(at + 10);
    const units = Array.from({ length: names.getUint16(at + 8) / 2 }, (_, k) =>
      names.getUint16(from + k * 2),
    );
    // What a name object can't hold is left out.
    return String.fromCharCode(...units).replace(/[^A-Za-z0-9+.-]/g, '') || 'Font';
  }
  return 'Font';
}

const tagAt = (view: DataView, at: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map(i => view.getUint8(at + i)));

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
