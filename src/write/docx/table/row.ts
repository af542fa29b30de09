import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  TableCell,
  TableRow,
  VerticalAlignTable,
} from 'docx';
import { cellBlocks } from '../cell-blocks.ts';
import type { DocxContext } from '../context.ts';
import { narrowed } from '../narrowed.ts';
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
  const several = isHeader && grid.headerRows > 1;
  // One header row is bold by the table's style, more of them by themselves; a header column is
  // not: its place says what it is.
  const bold = several;
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
    width: narrowed(width, 180),
    level: 0,
  });
  return new TableCell({
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(several ? { borders: { bottom: rule(context) } } : {}),
    ...(isHeader ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
    children: cellBlocks(blocks, 'TableText'),
  });
}

/** Gives the rule under header cells, as the table's style has it under the first row. */
function rule({ job }: DocxContext): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: 4, color: job.look.colour.rule };
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
