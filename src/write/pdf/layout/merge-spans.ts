import type { Slice } from './galley.ts';

interface Row {
  rowSpan?: number;
}

/**
 * Joins the rows of a table that a cell spans into one slice each: a page break between them would
 * cut the cell. Gives the slices, and how many of them hold the header.
 */
export function mergeSpans(
  rows: readonly Slice[],
  body: readonly (readonly Row[])[],
  head: number,
): { slices: Slice[]; head: number } {
  const slices: Slice[] = [];
  let header = 0;
  let end = 0;
  rows.forEach((row, y) => {
    const last = slices.at(-1);
    if (y < end && last) slices[slices.length - 1] = joined(last, row);
    else slices.push(row);
    if (y < head) header = slices.length;
    for (const { rowSpan = 1 } of body[y] ?? []) end = Math.max(end, y + rowSpan);
  });
  return { slices, head: header };
}

function joined(a: Slice, b: Slice): Slice {
  return {
    ...a,
    bottom: Math.max(a.bottom, b.bottom),
    items: [...a.items, ...b.items],
    cites: [...a.cites, ...b.cites],
    anchors: [...a.anchors, ...b.anchors],
    outlines: [...a.outlines, ...b.outlines],
  };
}
