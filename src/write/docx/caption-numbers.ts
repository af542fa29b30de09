import { type Document, visit } from '../../brief/index.ts';

/** Gives what the captions print before their text, by the ids of their tables and figures. */
export function captionNumbers(document: Document): Map<string, string> {
  const numbers = new Map<string, string>();
  visit(document, node => {
    if ((node.type === 'table' || node.type === 'figure') && node.caption?.number)
      if (!numbers.has(node.id)) numbers.set(node.id, node.caption.number);
    return undefined;
  });
  return numbers;
}
