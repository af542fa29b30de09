import { type Phrasing, slicePhrasing, wholesIn } from '../../brief/index.ts';

/**
 * Cuts what stands before an offset off phrasing. A link, quotation or code that the offset falls
 * into stays whole: what is left of it could not stand alone, and must not be lost.
 */
export function sliceFrom(nodes: readonly Phrasing[], from: number): Phrasing[] {
  const whole = wholesIn(nodes).find(([start, end]) => start < from && end > from);
  return slicePhrasing(nodes, whole?.[0] ?? from, Number.POSITIVE_INFINITY);
}
