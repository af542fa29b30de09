import type { Quotation } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { blocksOf, inline, keptWithNext, paragraphOf } from '../pieces.ts';
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
    style: 'Quote',
    paragraph: {},
    styleIndent: step,
    width: context.width - 2 * step,
  };
  const by =
    node.attribution && node.attribution.origin !== 'computed' ? node.attribution : undefined;
  const last = node.children.length - 1;
  const pieces = blocksOf(
    node.children.flatMap((child, i) =>
      inline([child], by && i === last ? keptWithNext(place) : place),
    ),
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
