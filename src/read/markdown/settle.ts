import type { Node, Root } from 'mdast';
import { say, Trouble } from '../../message/index.ts';
import { limits } from './limits.ts';
import { positionOf } from './position-of.ts';

/**
 * Settles a fresh mdast tree: no deeper than the limit, so that what follows may recurse; positions
 * that count a byte order mark, which the parser skips; line endings as line feeds.
 */
export function settle(tree: Root, source: string, file: string): Root {
  const shift = source.startsWith('\uFEFF') ? 1 : 0;
  const rest: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let item = rest.pop(); item; item = rest.pop()) {
    const { node, depth } = item;
    if (depth > limits.depth) {
      const position = positionOf(node);
      throw new Trouble(say('markup-too-deep', { limit: limits.depth }, { file, position }));
    }
    if (shift) for (const position of positions(node)) move(position, shift);
    if ('value' in node && typeof node.value === 'string')
      node.value = node.value.replace(/\r\n?/g, '\n');
    if ('children' in node)
      for (const child of node.children as Node[]) rest.push({ node: child, depth: depth + 1 });
  }
  return tree;
}

type Place = NonNullable<Node['position']>;

function positions(node: Node): Place[] {
  const inside = (
    node.data as { position?: { attributes?: Record<string, Place>; opening?: Place } }
  )?.position;
  return [node.position, inside?.opening, ...Object.values(inside?.attributes ?? {})].filter(
    place => place !== undefined,
  );
}

function move(position: Place, shift: number): void {
  for (const point of [position.start, position.end]) {
    if (point.line === 1) point.column += shift;
    point.offset = (point.offset ?? 0) + shift;
  }
}
