import { Table, TableCell, TableRow, WidthType } from 'docx';
import type { Box, BoxKind } from '../../../brief/index.ts';
import { afterTable } from '../after-table.ts';
import { cellBlocks } from '../cell-blocks.ts';
import type { DocxContext, Piece } from '../context.ts';
import { narrowed } from '../narrowed.ts';
import { flow } from '../pieces.ts';
import type { StyleId } from '../style/style-id.ts';

const styles: Record<BoxKind, StyleId> = {
  masthead: 'Masthead',
  subtitle: 'Subtitle',
  byline: 'Author',
  summary: 'Summary',
  notice: 'Notice',
  colophon: 'Colophon',
};

export function box(node: Box, context: DocxContext): Piece[] {
  const place: DocxContext = { ...context, style: styles[node.kind] };
  if (node.kind !== 'summary' || context.inNote) return flow(node.children, place);
  return summary(node, place);
}

/**
 * Sets the summary in a table of one cell: paragraphs of different indentation can't share one tinted
 * box in Word, and a summary often holds a list.
 */
function summary(node: Box, context: DocxContext): Piece[] {
  const { width } = context;
  const { step } = context.job.look;
  const children = flow(node.children, { ...context, width: narrowed(width, 2 * step) });
  if (children.length === 0) return [];
  return [
    new Table({
      style: 'SummaryBox',
      width: { size: width, type: WidthType.DXA },
      columnWidths: [width],
      rows: [
        new TableRow({ children: [new TableCell({ children: cellBlocks(children, 'Summary') })] }),
      ],
    }),
    afterTable(),
  ];
}
