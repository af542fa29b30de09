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
    let out: AnyNode[] | undefined;
    let at = -1;
    for (const node of nodes) {
      at += 1;
      const result = change(inside(node));
      if (result === node || (Array.isArray(result) && result.length === 1 && result[0] === node)) {
        out?.push(node);
        continue;
      }
      out ??= nodes.slice(0, at);
      if (Array.isArray(result)) append(out, result);
      else out.push(result as AnyNode);
    }
    return out ?? nodes;
  };
  // Most nodes are leaves, and most of the others hold nothing that changes: neither costs an object.
  const inside = <M extends AnyNode>(node: M): M => {
    if (!('children' in node)) return node;
    const name = aside[node.type];
    const old = name && (node as unknown as Record<string, AnyNode | undefined>)[name];
    const next = old && one(old);
    const children = many(node.children);
    if (next === old && children === node.children) return node;
    const made: Record<string, unknown> = { ...node, children };
    if (name && next !== old) {
      made[name] = next;
      if (next === undefined) delete made[name];
    }
    return made as unknown as M;
  };
  return inside(root);
}

/** Where nodes hold one beside their children. */
const aside: Readonly<Record<string, string>> = {
  section: 'heading',
  table: 'caption',
  figure: 'caption',
  quotation: 'attribution',
};
