import type { Attribution } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { blocksOf, inline } from '../pieces.ts';
import { runOf } from '../run-of.ts';

/** Prints who is quoted, after a dash; what was inferred is never printed. */
export function attribution(node: Attribution, context: DocxContext): Piece[] {
  if (node.origin === 'computed') return [];
  const place: DocxContext = { ...context, style: 'QuoteAttribution' };
  return blocksOf([runOf('— ', place), ...inline(node.children, place)], place);
}
