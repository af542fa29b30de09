/** Gives how much closer a second glyph stands to a first one, in font units; mostly nothing. */
export type Kerning = (first: number, second: number) => number;

/**
 * Reads pair kerning from a font (OpenType 1.9, GPOS, lookup type 2). The general shaper decodes
 * every positioning table before the first word; that took most of the time of a short document.
 */
export function readKerning(file: Uint8Array): Kerning {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const lookups = kernLookups(view);
  const known = new Map<number, number>();
  return (first, second) => {
    const pair = first * 65536 + second;
    const before = known.get(pair);
    if (before !== undefined) return before;
    let sum = 0;
    for (const subtables of lookups) {
      for (const at of subtables) {
        const value = pairValue(view, at, first, second);
        if (value === undefined) continue;
        sum += value;
        break;
      }
    }
    known.set(pair, sum);
    return sum;
  };
}

/** Finds the pair subtables of the lookups that kerning uses, in the order of application. */
function kernLookups(view: DataView): number[][] {
  const gpos = tableAt(view, 'GPOS');
  if (gpos === undefined) return [];
  const u16 = (at: number) => view.getUint16(at);
  const features = gpos + u16(gpos + 6);
  const list = gpos + u16(gpos + 8);
  const used = new Set<number>();
  for (let i = 0; i < u16(features); i++) {
    const record = features + 2 + i * 6;
    if (tagAt(view, record) !== 'kern') continue;
    const feature = features + u16(record + 4);
    for (let k = 0; k < u16(feature + 2); k++) used.add(u16(feature + 4 + k * 2));
  }
  return [...used]
    .sort((a, b) => a - b)
    .map(index => {
      const lookup = list + u16(list + 2 + index * 2);
      const type = u16(lookup);
      const subtables: number[] = [];
      for (let i = 0; i < u16(lookup + 4); i++) {
        const at = lookup + u16(lookup + 6 + i * 2);
        if (type === 2) subtables.push(at);
        if (type === 9 && u16(at + 2) === 2) subtables.push(at + view.getUint32(at + 4));
      }
      return subtables;
    });
}

function pairValue(view: DataView, at: number, first: number, second: number): number | undefined {
  const u16 = (offset: number) => view.getUint16(at + offset);
  const covered = coverageIndex(view, at + u16(2), first);
  if (covered === undefined) return undefined;
  const [one, two] = [u16(4), u16(6)];
  const size = 2 * (bits(one) + bits(two));
  const advance = one & 4 ? 2 * bits(one & 3) : undefined;
  const valueAt = (place: number) => (advance === undefined ? 0 : view.getInt16(place + advance));
  if (u16(0) === 2) {
    const a = classOf(view, at + u16(8), first);
    const b = classOf(view, at + u16(10), second);
    if (a >= u16(12) || b >= u16(14)) return undefined;
    return valueAt(at + 16 + (a * u16(14) + b) * size);
  }
  const set = at + u16(10 + covered * 2);
  const step = 2 + size;
  const found = search(view.getUint16(set), i => view.getUint16(set + 2 + i * step) - second);
  return found === undefined ? undefined : valueAt(set + 2 + found * step + 2);
}

function coverageIndex(view: DataView, at: number, glyph: number): number | undefined {
  const count = view.getUint16(at + 2);
  if (view.getUint16(at) === 1) return search(count, i => view.getUint16(at + 4 + i * 2) - glyph);
  const range = search(count, i => inRange(view, at + 4 + i * 6, glyph));
  if (range === undefined) return undefined;
  const place = at + 4 + range * 6;
  return view.getUint16(place + 4) + glyph - view.getUint16(place);
}

function classOf(view: DataView, at: number, glyph: number): number {
  if (view.getUint16(at) === 1) {
    const index = glyph - view.getUint16(at + 2);
    if (index < 0 || index >= view.getUint16(at + 4)) return 0;
    return view.getUint16(at + 6 + index * 2);
  }
  const range = search(view.getUint16(at + 2), i => inRange(view, at + 4 + i * 6, glyph));
  return range === undefined ? 0 : view.getUint16(at + 4 + range * 6 + 4);
}

/** Orders a range (first and last glyph) against a glyph: before it, round it, after it. */
function inRange(view: DataView, at: number, glyph: number): number {
  if (view.getUint16(at + 2) < glyph) return -1;
  return view.getUint16(at) > glyph ? 1 : 0;
}

function search(count: number, order: (index: number) => number): number | undefined {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const side = order(middle);
    if (side === 0) return middle;
    if (side < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function tableAt(view: DataView, tag: string): number | undefined {
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + i * 16;
    if (tagAt(view, record) === tag) return view.getUint32(record + 8);
  }
  return undefined;
}

const tagAt = (view: DataView, at: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map(i => view.getUint8(at + i)));

const bits = (n: number) => n.toString(2).replaceAll('0', '').length;
