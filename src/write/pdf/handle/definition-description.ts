import type { DefinitionDescription } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { blocks } from '../part/blocks.ts';
import { trim } from '../part/trim.ts';

/** Indents what a term means. */
export function definitionDescription(node: DefinitionDescription, context: PdfContext): Content[] {
  const stack = trim(blocks(node.children, context));
  if (stack.length === 0) return [];
  return [{ tag: { role: 'LBody' }, stack, margin: [16, 0, 0, 4] }];
}
