import type { Quotation } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { narrowed } from '../narrowed.ts';
import { blocksOf, flow, inline, keptWithNext, paragraphOf } from '../pieces.ts';
import { runOf } from '../run-of.ts';
import { attribution } from './attribution.ts';

export function quotation(node: Quotation, context: DocxContext): Piece[] {
  return node.display === 'block' ? block(node, context) : inlineQuotation(node, context);
}

/** Sets a block apart; its last paragraph stays with the attribution. */
function block(node: Quotation, context: DocxContext): Piece[] {
  const { step } = context.job.look;
  const place: DocxContext = {
    ...context,
    style: context.inNote ? context.style : 'Quote',
    paragraph: context.inNote
      ? { indent: { left: context.styleIndent + step, right: step, firstLine: 0 } }
      : {},
    styleIndent: step,
    width: narrowed(context.width, 2 * step),
  };
  const by =
    node.attribution && node.attribution.origin !== 'computed' ? node.attribution : undefined;
  const last = node.children.length - 1;
  const pieces = blocksOf(
    node.children.flatMap((child, i): Piece[] => {
      const around = by && i === last ? keptWithNext(place) : place;
      return child.type === 'unsupported' ? flow([child], around) : inline([child], around);
    }),
    place,
  );
  if (node.missing)
    pieces.unshift(
      paragraphOf([runOf(context.job.labels.lostQuotation, place, { italics: true })], place),
    );
  return by ? [...pieces, ...attribution(by, place)] : pieces;
}

function inlineQuotation(node: Quotation, context: DocxContext): Piece[] {
  const pieces = inline(node.children, context);
  if (node.missing) pieces.unshift(runOf(context.job.labels.lostQuotation, context));
  if (!node.attribution || node.attribution.origin === 'computed') return pieces;
  return [...pieces, ...blocksOf(attribution(node.attribution, context), context)];
}
