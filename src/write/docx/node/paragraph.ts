import type { Paragraph } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { blocksOf, inline } from '../pieces.ts';

export function paragraph(node: Paragraph, context: DocxContext): Piece[] {
  return blocksOf(inline(node.children, context), context);
}
