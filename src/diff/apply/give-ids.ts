import { type AnyNode, type Document, visit } from '../../brief/index.ts';

const letters: Partial<Record<AnyNode['type'], string>> = {
  section: 's',
  sentence: 't',
  quotation: 'q',
  citation: 'c',
  note: 'n',
  table: 'tb',
  figure: 'f',
};

/** Names passages in reading order, and lets citations and links, which hold numbers, name them. */
export function giveIds(document: Document): Document {
  const ids: string[] = [];
  const notes: string[] = [];
  visit(document, node => {
    const letter = letters[node.type];
    if (letter === undefined || node.type === 'document' || node.type === 'brief') return undefined;
    const id = `${letter}-${ids.length + 1}`;
    ids.push(id);
    if (node.type === 'note') notes.push(id);
    (node as { id?: string }).id = id;
    return undefined;
  });
  visit(document, node => {
    if (node.type === 'citation')
      node.items = node.items.map(item => {
        const number = /^#(\d+)$/.exec(item.note ?? '')?.[1];
        return number === undefined ? item : { ...item, note: notes[Number(number)] ?? '' };
      });
    if (node.type === 'link') {
      const number = /^#(\d+)$/.exec(node.url)?.[1];
      if (number !== undefined && ids[Number(number)]) node.url = `#${ids[Number(number)]}`;
    }
    return undefined;
  });
  return document;
}
