import { append } from './append.ts';
import type { Phrasing } from './node/index.ts';
import { flatText, isFormatting } from './phrasing.ts';

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
