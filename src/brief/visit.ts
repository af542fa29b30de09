import { childNodes } from './child-nodes.ts';
import type { AnyNode } from './node/index.ts';

/** Is called for a node and its ancestors, root first; returns `'skip'` to leave its children out. */
export type Visitor = (node: AnyNode, ancestors: readonly AnyNode[]) => 'skip' | undefined;

/**
 * Visits a tree in reading order, parents before children. Ancestors are gathered only for a visitor
 * that declares them as a parameter: most don't, and a list for every node would cost more than the visit.
 */
export function visit(root: AnyNode, visitor: Visitor): void {
  if (visitor.length < 2) {
    visitAlone(root, visitor);
    return;
  }
  const walk = (node: AnyNode, ancestors: readonly AnyNode[]) => {
    if (visitor(node, ancestors) === 'skip') return;
    const children = childNodes(node);
    if (children.length === 0) return;
    const inner = [...ancestors, node];
    for (const child of children) walk(child, inner);
  };
  walk(root, []);
}

function visitAlone(node: AnyNode, visitor: Visitor): void {
  if (visitor(node, none) === 'skip') return;
  for (const child of childNodes(node)) visitAlone(child, visitor);
}

const none: readonly AnyNode[] = [];
