import type { DefinitionList } from '../../../brief/index.ts';
import type { Content, StackBlock } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { blocksIn } from '../part/blocks.ts';

/** Gives each term, with what follows it, an item of the list. */
export function definitionList(node: DefinitionList, context: PdfContext): Content[] {
  const items: StackBlock[] = [];
  let open = false;
  for (const child of node.children) {
    const term = child.type === 'definitionTerm';
    if (items.length === 0 || (term && !open)) items.push({ tag: { role: 'LI' }, stack: [] });
    items.at(-1)?.stack.push(...blocksIn(context.handle(child, context)));
    open = term;
  }
  const stack = items.filter(item => item.stack.length > 0);
  if (stack.length === 0) return [];
  return [{ tag: { role: 'L', numbering: 'None' }, stack, margin: [0, 0, 0, context.gap - 4] }];
}
