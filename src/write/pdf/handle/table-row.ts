import type { TableRow } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { contents } from '../part/blocks.ts';

/** Writes the cells one after the other, for a row that stands outside a table. */
export function tableRow(node: TableRow, context: PdfContext): Content[] {
  return contents(node.children, context);
}
