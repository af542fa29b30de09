import { childNodes } from './child-nodes.ts';
import type { AnyNode } from './node/index.ts';

/** Is called for a node and its ancestors, root first; returns `'skip'` to leave its children out. */
export type Visitor = (node: AnyNode, ancestors: readonly AnyNode[]) => 'skip' | undefined;

/** Visits a tree in reading order, parents before children. */
export function visit(root: AnyNode, visitor: Visitor): void {
  const walk = (node: AnyNode, ancestors: readonly AnyNode[]) => {
    if (visitor(node, ancestors) === 'skip') return;
    const children = childNodes(node);
    if (children.length === 0) return;
    const inner = [...ancestors, node];
    for (const child of children) walk(child, inner);
  };
  walk(root, []);
}
