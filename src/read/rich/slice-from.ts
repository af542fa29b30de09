import { append, flatText, isFormatting, type Phrasing, slicePhrasing } from '../../brief/index.ts';

/**
 * Cuts what stands before an offset off phrasing. A link, quotation or code that the offset falls
 * into stays whole: what is left of it could not stand alone, and must not be lost.
 */
export function sliceFrom(nodes: readonly Phrasing[], from: number): Phrasing[] {
  const whole = wholesIn(nodes).find(([start, end]) => start < from && end > from);
  return slicePhrasing(nodes, whole?.[0] ?? from, Number.POSITIVE_INFINITY);
}

/** Lists the ranges of links, quotations, code and the like, which are never cut. */
export function wholesIn(nodes: readonly Phrasing[], offset = 0): [number, number][] {
  const out: [number, number][] = [];
  let at = offset;
  for (const node of nodes) {
    const length = flatText([node]).length;
    if (isFormatting(node)) append(out, wholesIn(node.children, at));
    else if (node.type !== 'text') out.push([at, at + length]);
    at += length;
  }
  return out;
}
