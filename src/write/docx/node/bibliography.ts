import type { Bibliography } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { flow } from '../pieces.ts';

export function bibliography(node: Bibliography, context: DocxContext): Piece[] {
  return flow(node.children, { ...context, style: 'Bibliography' });
}
