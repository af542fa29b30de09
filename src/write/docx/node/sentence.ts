import type { Sentence } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { marked } from '../marked.ts';
import { inline } from '../pieces.ts';

export function sentence(node: Sentence, context: DocxContext): Piece[] {
  return marked(node.id, inline(node.children, context), context);
}
