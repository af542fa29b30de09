import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Table, TableRow } from '../../../brief/index.ts';
import { onLines } from '../children.ts';
import { columnsOf } from '../columns-of.ts';
import type { Context } from '../context.ts';
import { claimId } from '../element-id.ts';

/**
 * Gives a table that scrolls in its own frame where the screen is narrow; the frame can be reached by keyboard.
 * Rows of headers at the top are its head.
 */
export function table(node: Table, context: Context): ElementContent[] {
  const id = claimId(node.id, context);
  const columns = columnsOf(node);
  const isHead = (row: TableRow) => row.children.length > 0 && row.children.every(c => c.header);
  const first = node.children.findIndex(row => !isHead(row));
  const split = first < 0 ? node.children.length : first;
  const caption = node.caption ? [h('caption', context.handle(node.caption, context))] : [];

  const rows = (from: number, to: number): Element[] =>
    node.children.slice(from, to).map((row, i) => {
      const elements = context.handle(row, context) as Element[];
      const [tr] = elements as [Element];
      const cells = tr.children.filter(c => c.type === 'element');
      for (const [j, cell] of cells.entries()) {
        const source = row.children[j];
        if (cell.tagName === 'th') cell.properties.scope = scope(from === 0 && to === split, cell);
        const align = node.align?.[columns.get(source ?? row) ?? -1];
        if (align) cell.properties.className = [align];
        // A cell can't reach out of the head or the body.
        const span = Math.min(source?.rowSpan ?? 1, to - from - i);
        if (span > 1) cell.properties.rowSpan = span;
      }
      return tr;
    });
  const head = split > 0 ? [h('thead', onLines(rows(0, split)))] : [];
  const body =
    split < node.children.length ? [h('tbody', onLines(rows(split, node.children.length)))] : [];
  return [
    h('div', { className: ['scroll'], role: 'group', tabIndex: 0 }, [
      h('table', id ? { id } : {}, onLines([...caption, ...head, ...body])),
    ]),
  ];
}

function scope(isHead: boolean, cell: Element): string {
  if (!isHead) return 'row';
  return cell.properties.colSpan === undefined ? 'col' : 'colgroup';
}
