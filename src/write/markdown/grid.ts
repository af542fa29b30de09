import type { PhrasingContent } from 'mdast';
import type { Table } from '../../brief/index.ts';
import { asPhrasing } from './as-phrasing.ts';
import type { Context } from './context.ts';
import { tidy, trim } from './tidy.ts';

/**
 * Lays a table's cells out on a grid: a cell that spans stands in its first place, and the others
 * that it covers are empty, since GFM has no spans.
 */
export function grid(table: Table, context: Context): PhrasingContent[][][] {
  const rows: PhrasingContent[][][] = table.children.map(() => []);
  for (const [y, row] of table.children.entries()) {
    let x = 0;
    for (const cell of row.children) {
      while (rows[y]?.[x]) x++;
      const content = trim(tidy(asPhrasing(context.handle(cell, context))));
      for (let dy = 0; dy < (cell.rowSpan ?? 1); dy++)
        for (let dx = 0; dx < (cell.colSpan ?? 1); dx++) {
          const target = rows[y + dy];
          if (target) target[x + dx] = dx === 0 && dy === 0 ? content : [];
        }
      x += cell.colSpan ?? 1;
    }
  }
  return rows;
}
