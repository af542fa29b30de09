import type { Bibliography } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { blocks } from '../part/blocks.ts';
import { unjustify } from '../part/restyle.ts';

/** Stacks the references, each with its second line indented by a hanging margin. */
export function bibliography(node: Bibliography, context: PdfContext): Content[] {
  const stack = blocks(node.children, { ...unjustify(context), gap: 4 });
  return stack.length === 0 ? [] : [{ stack, margin: [0, 0, 0, context.gap] }];
}
