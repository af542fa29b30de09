import type { AnyNode, Table } from '../../brief/index.ts';

/** Finds the column, from 0, in which each cell of a table begins, past cells that reach down from above. */
export function columnsOf(table: Table): ReadonlyMap<AnyNode, number> {
  const out = new Map<AnyNode, number>();
  const taken: Set<number>[] = table.children.map(() => new Set());
  for (const [y, row] of table.children.entries()) {
    let x = 0;
    for (const cell of row.children) {
      while (taken[y]?.has(x)) x++;
      out.set(cell, x);
      for (let dy = 0; dy < (cell.rowSpan ?? 1); dy++)
        for (let dx = 0; dx < (cell.colSpan ?? 1); dx++) taken[y + dy]?.add(x + dx);
      x += cell.colSpan ?? 1;
    }
  }
  return out;
}
