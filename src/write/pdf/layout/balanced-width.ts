import { breakLines } from './break-lines.ts';
import type { Inline } from './pdfmake.ts';

/** Gives the least width at which a text breaks into as many lines as at the full width. */
export function balancedWidth(inlines: readonly Inline[], full: number): number {
  const count = (width: number) =>
    breakLines(
      inlines.map(inline => ({ ...inline })),
      width,
      (_, inline) => inline.width,
    ).length;
  const most = count(full);
  if (most < 2) return full;
  let low = full / most / 2;
  let high = full;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (count(middle) > most || widest(inlines) > middle) low = middle;
    else high = middle;
  }
  return Math.ceil(high);
}

const widest = (inlines: readonly Inline[]) =>
  Math.max(...inlines.map(({ width, trailingCut }) => width - trailingCut));
