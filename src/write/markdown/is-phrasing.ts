import type { PhrasingContent, RootContent } from 'mdast';

const types: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'html',
  'image',
  'inlineCode',
  'link',
  'strong',
  'text',
]);

/** Says whether a node runs within a line; `html` does here, since only `<sup>` and `<sub>` are made. */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return types.has(node.type);
}
