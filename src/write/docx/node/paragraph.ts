import type { Paragraph } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { blocksOf, inline } from '../pieces.ts';
import { settled } from '../settled.ts';

export function paragraph(node: Paragraph, context: DocxContext): Piece[] {
  const place = settled(node, context);
  return blocksOf(inline(node.children, place), place);
}
