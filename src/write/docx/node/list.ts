import type { List } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { listItem } from './list-item.ts';

/** Prints a list with a numbering definition of Word's own; nested lists are deeper levels. */
export function list(node: List, context: DocxContext): Piece[] {
  const { lists } = context.job;
  const numbering = lists.open(node, context.level);
  return node.children.flatMap(item =>
    listItem(item, {
      ...context,
      level: context.level + 1,
      paragraph: {
        numbering:
          item.checked === undefined ? numbering : lists.tick(item.checked, numbering.level),
      },
    }),
  );
}
