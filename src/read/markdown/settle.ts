import type { Node, Root } from 'mdast';
import { say, Trouble } from '../../message/index.ts';
import { limits } from './limits.ts';
import type { Part } from './parts.ts';
import { positionOf } from './position-of.ts';

/**
 * Settles a fresh mdast tree: no deeper than the limit, so that what follows may recurse; positions
 * that count in the whole source, and a byte order mark, which the parser skips; line endings as line feeds.
 */
export function settle(tree: Root, source: string, file: string, part: Part): Root {
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  const moved = mark > 0 || part.from > 0;
  const rest: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let item = rest.pop(); item; item = rest.pop()) {
    const { node, depth } = item;
    if (moved) for (const position of positions(node)) move(position, mark, part);
    if (depth > limits.depth) {
      const position = positionOf(node);
      throw new Trouble(say('markup-too-deep', { limit: limits.depth }, { file, position }));
    }
    if ('value' in node && typeof node.value === 'string')
      node.value = node.value.replace(/\r\n?/g, '\n');
    if ('children' in node)
      for (const child of node.children as Node[]) rest.push({ node: child, depth: depth + 1 });
  }
  return tree;
}

type Place = NonNullable<Node['position']>;

function positions(node: Node): Place[] {
  const inside = (node.data as { position?: unknown } | undefined)?.position;
  return [...(node.position ? [node.position] : []), ...placesIn(inside)];
}

// Directives keep the places of their name, label, attributes and fences, one inside the other.
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value) return [value as Place];
  return Object.values(value).flatMap(placesIn);
}

function move(position: Place, mark: number, part: Part): void {
  for (const point of [position.start, position.end]) {
    if (point.line === 1) point.column += mark;
    point.line += part.line;
    point.offset = (point.offset ?? 0) + mark + part.from;
  }
}
