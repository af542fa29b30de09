import type * as m from 'mdast';
import { citationMarker } from '../citation-marker.ts';
import type { NodeMap, Phrasing, PhrasingType } from '../node/index.ts';
import { plainText } from '../plain-text.ts';
import type { FlattenContext } from './flatten-context.ts';

type Handlers = {
  [T in PhrasingType]: (node: NodeMap[T], context: FlattenContext) => m.PhrasingContent[];
};

const inside = (node: { children: readonly Phrasing[] }, context: FlattenContext) =>
  node.children.flatMap(child => phrasingToMdast(child, context));

const handlers = {
  text: node => [{ type: 'text', value: node.value }],
  inlineCode: node => [{ type: 'inlineCode', value: node.value }],
  break: () => [{ type: 'break' }],
  emphasis: (node, context) => [{ type: 'emphasis', children: inside(node, context) }],
  strong: (node, context) => [{ type: 'strong', children: inside(node, context) }],
  delete: (node, context) => [{ type: 'delete', children: inside(node, context) }],
  superscript: inside,
  subscript: inside,
  span: inside,
  sentence: inside,
  link: (node, context) => [
    { type: 'link', url: node.url, title: node.title ?? null, children: inside(node, context) },
  ],
  image: node => [{ type: 'image', url: node.url, alt: node.alt, title: node.title ?? null }],
  unsupported: node => [{ type: 'text', value: node.text }],
  citation: (node, context) => {
    const labels = node.items.map(item => context.notes.get(item.note ?? ''));
    const found = labels.filter(label => label !== undefined);
    if (found.length === 0) return [{ type: 'text', value: `[${citationMarker(node)}]` }];
    return found.map(label => ({ type: 'footnoteReference', identifier: label, label }));
  },
  quotation: (node, context) =>
    node.children.flatMap((child): m.PhrasingContent[] =>
      child.type in handlers
        ? phrasingToMdast(child as Phrasing, context)
        : [{ type: 'text', value: plainText(child) }],
    ),
} satisfies Handlers;

/** Turns phrasing into mdast's, or into its words. */
export function phrasingToMdast(node: Phrasing, context: FlattenContext): m.PhrasingContent[] {
  const handle = handlers[node.type] as (
    node: Phrasing,
    context: FlattenContext,
  ) => m.PhrasingContent[];
  return handle(node, context);
}

/** Says whether a node can run within a line. */
export function isPhrasing(node: { type: string }): node is Phrasing {
  return Object.hasOwn(handlers, node.type);
}
