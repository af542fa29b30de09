import type { AnyNode } from './node/index.ts';

/**
 * Lists a node's children in reading order, wherever they stand: a section's heading before its
 * blocks, a table's caption before its rows, a figure's caption and a quotation's attribution after.
 */
export function childNodes(node: AnyNode): readonly AnyNode[] {
  const own: readonly AnyNode[] = 'children' in node ? node.children : [];
  if (node.type === 'section' && node.heading) return [node.heading, ...own];
  if (node.type === 'table' && node.caption) return [node.caption, ...own];
  if (node.type === 'figure' && node.caption) return [...own, node.caption];
  if (node.type === 'quotation' && node.attribution) return [...own, node.attribution];
  return own;
}
