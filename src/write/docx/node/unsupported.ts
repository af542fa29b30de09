import type { Unsupported } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { runOf } from '../run-of.ts';

export function unsupported(node: Unsupported, context: DocxContext): Piece[] {
  return node.text === '' ? [] : [runOf(node.text, context)];
}
