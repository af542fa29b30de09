import type { PhrasingContent, RootContent } from 'mdast';
import { isPhrasing } from './is-phrasing.ts';

/** Runs blocks into one line, a space between them: GFM cells hold nothing else. */
export function asPhrasing(nodes: readonly RootContent[]): PhrasingContent[] {
  const parts = nodes.map(node => inline(node)).filter(part => part.length > 0);
  return parts.flatMap((part, i) => (i === 0 ? part : [{ type: 'text', value: ' ' }, ...part]));
}

function inline(node: RootContent): PhrasingContent[] {
  if (node.type === 'break' && node.data?.isLineEnd) return [{ type: 'text', value: ' ' }];
  if (isPhrasing(node)) return [node];
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value }];
  if (node.type === 'paragraph' || node.type === 'heading') return node.children.flatMap(inline);
  return 'children' in node ? asPhrasing(node.children) : [];
}
