import type { AnyNode, Document, Paragraph } from '../../brief/index.ts';
import { closes } from '../closes.ts';

/**
 * Gives the paragraphs that stay on the page of what follows, because that closes the document: the
 * last one before it, and all of what closes but the last. A notice, a disclaimer or a colophon that
 * opens a page alone reads as if pages were missing.
 */
export function keptTogether(document: Document): Set<AnyNode> {
  const paragraphs: { node: Paragraph; closing: boolean }[] = [];
  const walk = (node: AnyNode, closing: boolean): void => {
    if (node.type === 'notes') return;
    const within = closing || closes(node) || (node.type === 'box' && node.kind === 'notice');
    if (node.type === 'paragraph') paragraphs.push({ node, closing: within });
    else if ('children' in node) for (const child of node.children) walk(child as AnyNode, within);
  };
  walk(document, false);
  return new Set(
    paragraphs.filter((_, i) => paragraphs[i + 1]?.closing === true).map(({ node }) => node),
  );
}
