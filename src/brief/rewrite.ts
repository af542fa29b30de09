import { append } from './append.ts';
import type { AnyNode } from './node/index.ts';

/** Gives what stands in a node's place: the node itself, another, several, or none. */
export type Rewrite = (node: AnyNode) => AnyNode | readonly AnyNode[];

/**
 * Rewrites a tree bottom-up and returns a new one; what did not change is shared with the old.
 * The caller answers for putting phrasing where phrasing stood, and flow where flow stood.
 */
export function rewrite<N extends AnyNode>(root: N, change: Rewrite): N {
  const one = <M extends AnyNode>(node: M): M | undefined => {
    const result = change(inside(node));
    return (Array.isArray(result) ? result[0] : result) as M | undefined;
  };
  const many = (nodes: readonly AnyNode[]): readonly AnyNode[] => {
    const out: AnyNode[] = [];
    for (const node of nodes) {
      const result = change(inside(node));
      if (Array.isArray(result)) append(out, result);
      else out.push(result as AnyNode);
    }
    return same(nodes, out) ? nodes : out;
  };
  const inside = <M extends AnyNode>(node: M): M => {
    const changed: Record<string, unknown> = {};
    const field = (name: string, old: AnyNode | undefined) => {
      if (!old) return;
      const next = one(old);
      if (next !== old) changed[name] = next;
    };
    if (node.type === 'section') field('heading', node.heading);
    if (node.type === 'table' || node.type === 'figure') field('caption', node.caption);
    if (node.type === 'quotation') field('attribution', node.attribution);
    if ('children' in node) {
      const children = many(node.children);
      if (children !== node.children) changed.children = children;
    }
    if (Object.keys(changed).length === 0) return node;
    const next: Record<string, unknown> = { ...node, ...changed };
    for (const key of Object.keys(changed)) if (changed[key] === undefined) delete next[key];
    return next as unknown as M;
  };
  return inside(root);
}

function same(a: readonly AnyNode[], b: readonly AnyNode[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i]);
}
