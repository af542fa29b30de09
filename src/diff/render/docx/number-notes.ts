import { type Document, rewrite, visit } from '../../../brief/index.ts';

/**
 * Numbers the notes of a merged document as Word will count them, those that went included; Word
 * counts again once changes are accepted. The list of contents is left out: it would list both
 * revisions' headings.
 */
export function numberNotes(document: Document): Document {
  const texts = new Set<string>();
  visit(document, node => {
    if (node.type === 'note' && !node.missing && node.children.length > 0) texts.add(node.id);
    return undefined;
  });
  const numbers = new Map<string, string>();
  visit(document, node => {
    if (node.type !== 'citation') return undefined;
    for (const { note } of node.items)
      if (note !== undefined && texts.has(note) && !numbers.has(note))
        numbers.set(note, String(numbers.size + 1));
    return undefined;
  });
  return rewrite(document, node => {
    if (node.type === 'contents') return [];
    if (node.type === 'note') {
      const marker = numbers.get(node.id);
      return marker === undefined ? node : { ...node, marker };
    }
    if (node.type !== 'citation') return node;
    const own = node.items.flatMap(item => numbers.get(item.note ?? '') ?? []);
    return own.length === 0 ? node : { ...node, marker: own.join(',') };
  });
}
