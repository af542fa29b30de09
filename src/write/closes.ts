import type { AnyNode } from '../brief/index.ts';

/** Says whether a node is of what closes a document: small, below a hairline, never alone on a page. */
export function closes(node: AnyNode): boolean {
  if (node.type === 'box') return node.kind === 'colophon';
  return node.type === 'section' && (node.role === 'disclaimer' || node.role === 'author-note');
}
