import type { Strong } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { contents } from '../part/blocks.ts';
import { restyle } from '../part/restyle.ts';

/** Sets a strong passage in bold. */
export function strong(node: Strong, context: PdfContext): Content[] {
  return contents(node.children, restyle(context, { bold: true }));
}
