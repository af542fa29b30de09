import type { TableRow as MdastTableRow } from 'mdast';
import { build, type TableRow } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';
import { tableCell } from './table-cell.ts';

export function tableRow(node: MdastTableRow, header: boolean, context: Context): TableRow {
  return build.tableRow(
    node.children.map(cell => tableCell(cell, header, context)),
    { position: positionOf(node) },
  );
}
