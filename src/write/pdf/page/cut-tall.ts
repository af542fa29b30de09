import type { Galley, Item, Slice } from '../layout/galley.ts';

/**
 * Cuts slices that are higher than a page (rows of a table with very long cells) into parts that
 * are not. Every line goes into the first part that it fits into as a whole.
 */
export function cutTall(galley: Galley, height: number): Galley {
  if (galley.slices.every(slice => slice.bottom - slice.top <= height)) return galley;
  const slices: Slice[] = [];
  const starts: number[] = [];
  for (const slice of galley.slices) {
    starts.push(slices.length);
    slices.push(...(slice.bottom - slice.top <= height ? [slice] : parts(slice, height)));
  }
  const at = (index: number) => starts[index] ?? slices.length;
  const frames = galley.frames.map(f => ({ ...f, from: at(f.from), to: at(f.to) }));
  return { slices, frames };
}

function parts(slice: Slice, height: number): Slice[] {
  const out: Slice[] = [];
  let left = [...slice.items].sort((a, b) => a.y - b.y);
  while (left.length > 0) {
    const top = out.length === 0 ? slice.top : Math.min(...left.map(item => item.y));
    const inside = left.filter(item => bottomOf(item) <= top + height);
    const taken = inside.length > 0 ? inside : left.slice(0, 1);
    const rest = left.filter(item => !taken.includes(item));
    const bottom = Math.max(top, ...taken.map(bottomOf));
    const cites = taken.flatMap(item => (item.kind === 'line' ? (item.cites ?? []) : []));
    out.push(
      out.length === 0
        ? { ...slice, bottom, items: taken, cites }
        : { top, bottom, items: taken, cites, cost: 0, anchors: [], outlines: [], forced: true },
    );
    left = rest;
  }
  const placed = new Set(out.flatMap(part => part.cites));
  out.at(-1)?.cites.push(...slice.cites.filter(id => !placed.has(id)));
  return out;
}

function bottomOf(item: Item): number {
  return item.y + (item.kind === 'line' ? item.leading : item.height);
}
