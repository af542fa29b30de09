import type { InlineCode } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { runOf } from '../run-of.ts';

export function inlineCode(node: InlineCode, context: DocxContext): Piece[] {
  return [runOf(node.value, context, { style: 'VerbatimChar', noProof: true })];
}
