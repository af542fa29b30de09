import { type Brief, type Document, type Sentence, type Table, visit } from '../brief/index.ts';
import { onLine } from './entry.ts';

/** Words each sentence of a table's cell as "row head, column head: cell". */
export function headsOf(root: Brief | Document): Map<Sentence, string> {
  const out = new Map<Sentence, string>();
  visit(root, node => {
    if (node.type === 'table') put(node, out);
    return undefined;
  });
  return out;
}

function put(table: Table, out: Map<Sentence, string>): void {
  const columns = new Map<number, string>();
  /** How many rows a cell above still takes in a column. */
  const taken = new Map<number, number>();
  for (const row of table.children) {
    let at = 0;
    let rowHead = '';
    const isHead = row.children.every(cell => cell.header);
    const free = () => {
      for (let left = taken.get(at) ?? 0; left > 0; left = taken.get(at) ?? 0) {
        taken.set(at, left - 1);
        at += 1;
      }
    };
    for (const [i, cell] of row.children.entries()) {
      free();
      const words = onLine(cell);
      const heads = [i === 0 ? '' : rowHead, columns.get(at) ?? ''].filter(head => head !== '');
      if (heads.length > 0 && !isHead)
        visit(cell, node => {
          if (node.type === 'sentence') out.set(node, `${heads.join(', ')}: ${words}`);
          return undefined;
        });
      if (i === 0 && !isHead) rowHead = words;
      for (let n = 0; n < (cell.colSpan ?? 1); n += 1, at += 1) {
        if (isHead) columns.set(at, words);
        taken.set(at, (cell.rowSpan ?? 1) - 1);
      }
    }
    free();
  }
}
