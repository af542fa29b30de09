import type { AnyNode, Document } from '../../brief/index.ts';

/** Gives the paragraphs that end a list which stands in no other: the text goes on at full distance. */
export function listEnds(document: Document): Set<AnyNode> {
  const ends = new Set<AnyNode>();
  const walk = (node: AnyNode): void => {
    if (node.type === 'list') {
      let last: AnyNode | undefined = node;
      while (last && last.type !== 'paragraph')
        last = 'children' in last ? (last.children as readonly AnyNode[]).at(-1) : undefined;
      if (last) ends.add(last);
    } else if ('children' in node) for (const child of node.children) walk(child as AnyNode);
  };
  walk(document);
  return ends;
}
