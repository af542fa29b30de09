import type { Figure } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { blocksOf, inline, keptWithNext } from '../pieces.ts';
import { caption } from './caption.ts';

/** Prints a figure with its caption below; the two stay together. */
export function figure(node: Figure, context: DocxContext): Piece[] {
  const place: DocxContext = { ...context, style: context.inNote ? context.style : 'Figure' };
  const held = node.caption ? keptWithNext(place) : place;
  return [
    ...blocksOf(inline(node.children, held), held),
    ...(node.caption ? caption(node.caption, context, { id: node.id, counted: 'Figure' }) : []),
  ];
}
