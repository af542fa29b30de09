import { type AnyNode, type Citation, citationMarker } from '../brief/index.ts';

/**
 * Says whether a citation is printed as a raised mark, which belongs to the word before it. A reference
 * by words, such as an author's name, is read like any other word.
 */
export function isMark(citation: Citation): boolean {
  return !/\p{L}{2}/u.test(citationMarker(citation));
}

/**
 * Holds marks to their words: where a source has a space between them, that space is one at which no
 * line breaks, since a raised number alone at the start of a line belongs to nothing.
 */
export function holdMarkers(nodes: readonly AnyNode[]): readonly AnyNode[] {
  if (!nodes.some(node => node.type === 'citation')) return nodes;
  return nodes.map((node, i) => {
    const next = nodes[i + 1];
    if (node.type !== 'text' || next?.type !== 'citation' || !isMark(next)) return node;
    return node.value.endsWith(' ') ? { ...node, value: `${node.value.slice(0, -1)}\u00a0` } : node;
  });
}
