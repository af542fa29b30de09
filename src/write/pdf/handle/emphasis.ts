import type { Emphasis } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { contents } from '../part/blocks.ts';
import { restyle } from '../part/restyle.ts';

/** Sets an emphasis in italics. */
export function emphasis(node: Emphasis, context: PdfContext): Content[] {
  return contents(node.children, restyle(context, { italics: true }));
}
