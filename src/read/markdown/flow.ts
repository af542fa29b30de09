import type { Flow } from '../../brief/index.ts';
import type { Block, Context } from './context.ts';
import { flowHandlers } from './handler/index.ts';
import { pairCaptions } from './pair-captions.ts';

/** Turns mdast blocks into ours, captions joined to what they stand beside. */
export function flow(nodes: readonly Block[], context: Context): Flow[] {
  return pairCaptions(nodes, context).flatMap(node => block(node, context));
}

/** Turns one mdast block into ours. */
export function block(node: Block, context: Context): Flow[] {
  const handle = flowHandlers[node.type] as (node: Block, context: Context) => Flow[];
  return handle(node, context);
}
