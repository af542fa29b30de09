import { append, type Phrasing, sliceText } from '../../../brief/index.ts';

/**
 * Collapses white space in a paragraph as browsers show it: no space at its edges, beside a line
 * break, or beside another space; formatting that is left without anything goes.
 */
export function collapse(nodes: readonly Phrasing[]): Phrasing[] {
  return fromRight(fromLeft(nodes, { space: true }), { space: true });
}

interface Edge {
  space: boolean;
}

function fromLeft(nodes: readonly Phrasing[], edge: Edge): Phrasing[] {
  return nodes.flatMap(node => {
    if (node.type === 'text') {
      const drop = edge.space && node.value.startsWith(' ') ? 1 : 0;
      const text = drop ? sliceText(node, 1, node.value.length) : node;
      if (text.value !== '') edge.space = text.value.endsWith(' ');
      return text.value === '' ? [] : [text];
    }
    return inside(node, edge, fromLeft);
  });
}

function fromRight(nodes: readonly Phrasing[], edge: Edge): Phrasing[] {
  const out: Phrasing[] = [];
  for (const node of [...nodes].reverse()) {
    if (node.type === 'text') {
      const keep = node.value.length - (edge.space && node.value.endsWith(' ') ? 1 : 0);
      const text = keep < node.value.length ? sliceText(node, 0, keep) : node;
      if (text.value === '') continue;
      edge.space = false;
      out.push(text);
    } else append(out, inside(node, edge, fromRight));
  }
  return out.reverse();
}

function inside(
  node: Exclude<Phrasing, { type: 'text' }>,
  edge: Edge,
  walk: (nodes: readonly Phrasing[], edge: Edge) => Phrasing[],
): Phrasing[] {
  if (node.type === 'break') {
    edge.space = true;
    return [node];
  }
  if (!('children' in node)) {
    edge.space = false;
    return [node];
  }
  const children = walk(node.children as Phrasing[], edge);
  return children.length > 0 ? [{ ...node, children } as Phrasing] : [];
}
