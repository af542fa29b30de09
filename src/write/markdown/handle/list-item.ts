import type { ListItem } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context, Handled } from '../context.ts';

export const listItem = (node: ListItem, context: Context): Handled => [
  {
    type: 'listItem',
    checked: node.checked ?? null,
    spread: node.spread === true,
    children: flow(node.children, context),
  },
];
