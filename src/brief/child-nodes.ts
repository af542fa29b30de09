import type { AnyNode } from './node/index.ts';

/**
 * Lists a node's children in reading order, wherever they stand: a section's heading before its
 * blocks, a table's caption before its rows, a figure's caption and a quotation's attribution after.
 */
export function childNodes(node: AnyNode): readonly AnyNode[] {
  if (!('children' in node)) return none;
  const own: readonly AnyNode[] = node.children;
  switch (node.type) {
    case 'section':
      return node.heading ? [node.heading, ...own] : own;
    case 'table':
      return node.caption ? [node.caption, ...own] : own;
    case 'figure':
      return node.caption ? [...own, node.caption] : own;
    case 'quotation':
      return node.attribution ? [...own, node.attribution] : own;
    default:
      return own;
  }
}

// Most nodes are leaves: one empty list does for them all.
const none: readonly AnyNode[] = [];
