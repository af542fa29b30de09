import type { Delete } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { contents } from '../part/blocks.ts';
import { restyle } from '../part/restyle.ts';

/** Strikes a deletion through. */
export function del(node: Delete, context: PdfContext): Content[] {
  return contents(node.children, restyle(context, { strike: true }));
}
