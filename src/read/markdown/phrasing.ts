import type { PhrasingContent } from 'mdast';
import type { Phrasing } from '../../brief/index.ts';
import { append } from '../../brief/index.ts';
import type { Context } from './context.ts';
import { phrasingHandlers } from './handler/index.ts';
import { closingTags, inlineHtml } from './inline-html.ts';

/** Turns mdast phrasing into ours; pairs of HTML tags that we have a node for become that node. */
export function phrasing(nodes: readonly PhrasingContent[], context: Context): Phrasing[] {
  const out: Phrasing[] = [];
  const closings = closingTags(nodes);
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) continue;
    const pair = node.type === 'html' ? inlineHtml(nodes, i, closings, context) : undefined;
    if (pair) {
      append(out, pair.nodes);
      i = pair.end;
      continue;
    }
    const handle = phrasingHandlers[node.type] as (
      node: PhrasingContent,
      context: Context,
    ) => Phrasing[];
    append(out, handle(node, context));
  }
  return out;
}
