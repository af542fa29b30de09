import type { TableCell } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { blocks } from '../part/blocks.ts';
import { trim } from '../part/trim.ts';

/** Stacks what a cell holds. */
export function tableCell(node: TableCell, context: PdfContext): Content[] {
  return trim(blocks(node.children, context));
}
