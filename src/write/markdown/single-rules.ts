import type { RootContent } from 'mdast';

/** Leaves one of several rules in a row, and none at the end. */
export function singleRules<N extends RootContent>(nodes: readonly N[]): N[] {
  return nodes.filter((node, i) => {
    if (node.type !== 'thematicBreak') return true;
    const next = nodes[i + 1];
    return next !== undefined && next.type !== 'thematicBreak';
  });
}
