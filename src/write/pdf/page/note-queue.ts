import type { Galley, Slice } from '../layout/galley.ts';

/** A line of a note, with the space above it. */
export interface NoteLine {
  slice: Slice;
  space: number;
  height: number;
  /** How many lines of its note come before it, and how many from it on. */
  before: number;
  left: number;
}

const between = 2;

/** Lists the lines of notes in order. */
export function noteLines(ids: readonly string[], notes: ReadonlyMap<string, Galley>): NoteLine[] {
  return ids.flatMap(id => {
    const slices = notes.get(id)?.slices ?? [];
    return slices.map((slice, i) => ({
      slice,
      space: i === 0 ? between : Math.max(0, slice.top - (slices[i - 1]?.bottom ?? slice.top)),
      height: slice.bottom - slice.top,
      before: i,
      left: slices.length - i,
    }));
  });
}

/** Gives the height of note lines; the space above the first one is not counted. */
export function noteHeight(lines: readonly NoteLine[]): number {
  return lines.reduce((sum, line, i) => sum + line.height + (i === 0 ? 0 : line.space), 0);
}

/**
 * Gives how many lines fit into a height. A note is cut only so that two lines or more stand on
 * either side, unless `anyCut` asks for all that fits.
 */
export function linesThatFit(lines: readonly NoteLine[], height: number, anyCut = false): number {
  let n = 0;
  while (n < lines.length && noteHeight(lines.slice(0, n + 1)) <= height + 1e-6) n++;
  // No line of a paragraph is left alone, unless nothing would be placed.
  const whole = n;
  while (n > 0 && n < lines.length && (lines[n]?.slice.cost ?? 0) >= 2) n--;
  if (anyCut) return n > 0 ? n : whole;
  while (n > 0 && n < lines.length) {
    const next = lines[n];
    const alone = (next?.slice.cost ?? 0) >= 2;
    if (!next || next.before === 0 || (next.before >= 2 && next.left >= 2 && !alone)) break;
    n--;
  }
  return n;
}
