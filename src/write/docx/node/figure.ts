import type { AnyNode, Caption, Figure } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { blocksOf, inline, keptWithNext } from '../pieces.ts';
import { tracked } from '../revision.ts';
import { caption } from './caption.ts';

/** Prints a figure with its caption below; the two stay together. */
export function figure(node: Figure, context: DocxContext): Piece[] {
  const place: DocxContext = { ...context, style: context.inNote ? context.style : 'Figure' };
  const held = node.caption ? keptWithNext(place) : place;
  const captioned = (one: Caption) =>
    caption(one, tracked(one, context), { id: node.id, counted: 'Figure' });
  // A redline may hold the caption of either revision: the one that came first is among the children.
  const pieces = (node.children as AnyNode[]).flatMap(child =>
    child.type === 'caption' ? captioned(child) : inline([child], held),
  );
  return [...blocksOf(pieces, held), ...(node.caption ? captioned(node.caption) : [])];
}
