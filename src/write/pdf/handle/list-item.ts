import type { ListItem } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { blocks } from '../part/blocks.ts';
import { trim } from '../part/trim.ts';

/** Stacks what an item holds. */
export function listItem(node: ListItem, context: PdfContext): Content[] {
  const inner = { ...context, gap: 4 };
  return [{ tag: { role: 'LBody' }, stack: trim(blocks(node.children, inner)) }];
}
