import type { Subscript } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { contents } from '../part/blocks.ts';
import { restyle } from '../part/restyle.ts';

/** Lowers a text. */
export function subscript(node: Subscript, context: PdfContext): Content[] {
  const { fontSize, rise = 0 } = context.style;
  return contents(
    node.children,
    restyle(context, { fontSize: fontSize * 0.66, rise: rise - fontSize * 0.14 }),
  );
}
