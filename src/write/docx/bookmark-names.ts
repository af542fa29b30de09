import { type Document, visit } from '../../brief/index.ts';

/**
 * Names a bookmark for every passage that a link of the document points at. The names are counted, not
 * made from ids: Word allows 40 characters and no hyphen.
 */
export function bookmarkNames(document: Document): Map<string, string> {
  const targets = new Set<string>();
  visit(document, node => {
    if (node.type === 'link' && node.url.startsWith('#')) targets.add(node.url.slice(1));
    return undefined;
  });
  const names = new Map<string, string>();
  if (targets.size === 0) return names;
  visit(document, node => {
    const canHold =
      node.type === 'section' ||
      node.type === 'sentence' ||
      node.type === 'table' ||
      node.type === 'figure';
    if (canHold && targets.has(node.id) && !names.has(node.id))
      names.set(node.id, `passage_${names.size + 1}`);
    return undefined;
  });
  return names;
}
