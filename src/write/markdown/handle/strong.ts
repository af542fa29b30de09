import type { Strong } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context, Handled } from '../context.ts';

export const strong = (node: Strong, context: Context): Handled => [
  { type: 'strong', children: phrasing(node.children, context) },
];
