import type { Delete } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context, Handled } from '../context.ts';

export const del = (node: Delete, context: Context): Handled => [
  { type: 'delete', children: phrasing(node.children, context) },
];
