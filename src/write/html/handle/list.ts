import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { List, ListNumbering } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context } from '../context.ts';

const types = {
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
} satisfies Record<ListNumbering, string>;

export function list(node: List, context: Context): ElementContent[] {
  const start =
    node.ordered && node.start !== undefined && node.start !== 1 ? node.start : undefined;
  const className = node.spread ? ['spread'] : [];
  return [
    h(
      node.ordered ? 'ol' : 'ul',
      {
        ...(node.ordered && node.numbering ? { type: types[node.numbering] } : {}),
        ...(start === undefined ? {} : { start }),
        ...(className.length > 0 ? { className } : {}),
      },
      flow(node.children, context),
    ),
  ];
}
