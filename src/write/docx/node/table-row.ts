import type { TableCell, TableRow } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { flow } from '../pieces.ts';

// Rows and cells are laid out by their table; by themselves they are only what they hold.

export function tableRow(node: TableRow, context: DocxContext): Piece[] {
  return node.children.flatMap(cell => tableCell(cell, context));
}

export function tableCell(node: TableCell, context: DocxContext): Piece[] {
  return flow(node.children, context);
}
