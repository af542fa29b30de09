import type { TableRow } from 'mdast';
import type { Table } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context, Handled } from '../context.ts';
import { grid } from '../grid.ts';

/**
 * Gives the caption as a paragraph above, then a GFM table. GFM wants one header row: where the
 * first row is no header, an empty one stands above it, so that no figure becomes a heading.
 */
export function table(node: Table, context: Context): Handled {
  const rows = grid(node, context);
  const columns = Math.max(1, ...rows.map(row => row.length));
  const body: TableRow[] = rows.map(row => ({
    type: 'tableRow',
    children: Array.from({ length: columns }, (_, i) => ({
      type: 'tableCell',
      children: row[i] ?? [],
    })),
  }));
  const first = node.children[0]?.children ?? [];
  const headed = first.length > 0 && first.every(cell => cell.header);
  const empty: TableRow = {
    type: 'tableRow',
    children: Array.from({ length: columns }, () => ({ type: 'tableCell', children: [] })),
  };
  const align = Array.from({ length: columns }, (_, i) => node.align?.[i] ?? null);
  return [
    ...(node.caption ? flow([node.caption], context) : []),
    { type: 'table', align, children: headed ? body : [empty, ...body] },
  ];
}
