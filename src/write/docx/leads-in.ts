import { type AnyNode, plainText } from '../../brief/index.ts';

/** Says whether a paragraph must stay on the page of what follows: it announces a quotation, a list or a code. */
export function leadsIn(node: AnyNode, next: AnyNode | undefined): boolean {
  if (node.type !== 'paragraph' || !next) return false;
  if (next.type === 'quotation') return next.display === 'block';
  return (next.type === 'list' || next.type === 'code') && plainText(node).trimEnd().endsWith(':');
}
