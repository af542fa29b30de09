import type { Caption } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { marked } from '../marked.ts';
import { blocksOf, inline } from '../pieces.ts';
import { runOf } from '../run-of.ts';

/** Prints a caption with its number; `id` is that of the table or figure, for links. */
export function caption(node: Caption, context: DocxContext, id = ''): Piece[] {
  const place: DocxContext = { ...context, style: 'Caption' };
  const number = node.number ? [runOf(`${node.number}. `, place, { bold: true })] : [];
  return blocksOf(marked(id, [...number, ...inline(node.children, place)], place), place);
}
