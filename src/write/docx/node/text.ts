import type { Text } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { runOf } from '../run-of.ts';

export function text(node: Text, context: DocxContext): Piece[] {
  return node.value === '' ? [] : [runOf(node.value, context)];
}
