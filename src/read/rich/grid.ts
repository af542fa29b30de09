import { type Align, build as b, type TableCell, type TableRow } from '../../brief/index.ts';

/** The widest and tallest span that is believed. */
export const widestSpan = 100;

/** Gives each column the alignment that all its cells share, from the second row on where there are more. */
export function alignOf(
  rows: readonly { cells: readonly { align: Align | undefined; colSpan: number }[] }[],
): (Align | null)[] | undefined {
  const columns: (Align | null | undefined)[] = [];
  for (const { cells } of rows.length > 1 ? rows.slice(1) : rows) {
    let at = 0;
    for (const { align, colSpan } of cells) {
      if (colSpan === 1) {
        const before = columns[at];
        const own = align ?? null;
        columns[at] = before === undefined || before === own ? own : null;
      }
      // A span of ten million is damage, and would make as many columns.
      at += Math.min(colSpan, widestSpan);
    }
  }
  const out = Array.from(columns, align => align ?? null);
  return out.some(align => align !== null) ? out : undefined;
}

/** Makes every row hold something: a row whose cells all reach down from above is left out, and their spans shrink. */
export function withoutEmptyRows(rows: readonly TableRow[]): TableRow[] {
  return rows.filter(row => row.children.length > 0);
}

/** Makes a cell with its spans, where it has any. */
export function cellOf(
  children: TableCell['children'],
  { header, colSpan, rowSpan }: { header: boolean; colSpan: number; rowSpan: number },
): TableCell {
  return b.tableCell(children, {
    ...(header ? { header } : {}),
    ...(colSpan > 1 ? { colSpan: Math.min(colSpan, widestSpan) } : {}),
    ...(rowSpan > 1 ? { rowSpan: Math.min(rowSpan, widestSpan) } : {}),
  });
}
