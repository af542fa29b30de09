import { Paragraph, TableCell, TableRow, VerticalAlignTable } from 'docx';
import { cellBlocks } from '../cell-blocks.ts';
import type { DocxContext } from '../context.ts';
import { flow } from '../pieces.ts';
import { tracked, trackedMark } from '../revision.ts';
import { padded } from './decimals.ts';
import type { Grid, PlacedCell } from './grid.ts';

/** Makes one row: it doesn't break across pages, and header rows are repeated on each. */
export function rowOf(grid: Grid, at: number, context: DocxContext): TableRow {
  const isHeader = at < grid.headerRows;
  const cells = grid.rows[at] ?? [];
  return new TableRow({
    cantSplit: true,
    ...(isHeader ? { tableHeader: true } : {}),
    ...trackedMark(context),
    children: [...cells.map(cell => cellOf(cell, grid, context, isHeader)), ...missing(grid, at)],
  });
}

function cellOf(placed: PlacedCell, grid: Grid, context: DocxContext, isHeader: boolean) {
  const { cell, column, columnSpan, rowSpan } = placed;
  const width = grid.columns.slice(column, column + columnSpan).reduce((a, b) => a + b, 0);
  const align = columnSpan > 1 ? null : grid.align[column];
  // Header rows and the header column are bold by the table's style; any other header by itself.
  const bold = cell.header && !isHeader && !(grid.headerColumn && column === 0);
  const blocks = flow(padded(placed, grid).children, {
    ...tracked(cell, context),
    run: bold ? { bold: true } : {},
    style: 'TableText',
    paragraph: {
      ...(align && align !== 'left' ? { alignment: align } : {}),
      ...(isHeader ? { keepNext: true } : {}),
    },
    indent: 0,
    styleIndent: 0,
    width: width - 120,
    level: 0,
  });
  return new TableCell({
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(isHeader ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
    children: cellBlocks(blocks, 'TableText'),
  });
}

/** Fills a row that ends early: Word shows a ragged edge otherwise. */
function missing(grid: Grid, at: number): TableCell[] {
  const covered = grid.rows.flatMap((row, y) =>
    row.flatMap(({ column, columnSpan, rowSpan }) =>
      y <= at && at < y + rowSpan ? [column + columnSpan] : [],
    ),
  );
  const count = grid.columns.length - Math.max(0, ...covered);
  return Array.from(
    { length: count },
    () => new TableCell({ children: [new Paragraph({ style: 'TableText' })] }),
  );
}
