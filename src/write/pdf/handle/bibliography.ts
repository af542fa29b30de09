import type { Bibliography } from '../../../brief/index.ts';
import type { Block, Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { blocks } from '../part/blocks.ts';
import { unjustify } from '../part/restyle.ts';

const indent = 18;
const gap = 4;

/** Stacks the references, each with its further lines indented. */
export function bibliography(node: Bibliography, context: PdfContext): Content[] {
  const inner = { ...unjustify(context), gap, width: context.width - indent };
  const stack = blocks(node.children, inner).map(
    (block): Block =>
      'text' in block ? { ...block, outdent: indent, margin: [indent, 0, 0, gap] } : block,
  );
  return stack.length === 0 ? [] : [{ stack, margin: [0, 0, 0, context.gap] }];
}
