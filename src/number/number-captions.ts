import { type AnyNode, type Document, labelsFor, rewrite, visit } from '../brief/index.ts';

/** Numbers the captions of tables and figures, each kind by itself, in reading order. */
export function numberCaptions(document: Document): Document {
  const words = labelsFor(document.metadata.lang);
  const counts = { table: 0, figure: 0 };
  const numbers = new Map<AnyNode, string>();
  visit(document, node => {
    if ((node.type === 'table' || node.type === 'figure') && node.caption) {
      counts[node.type] += 1;
      numbers.set(node.caption, `${words[node.type]} ${counts[node.type]}`);
    }
    return undefined;
  });
  return rewrite(document, node => {
    if (node.type !== 'caption') return node;
    const number = numbers.get(node);
    return number === undefined || number === node.number ? node : { ...node, number };
  });
}
