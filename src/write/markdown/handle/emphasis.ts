import type { Emphasis } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context, Handled } from '../context.ts';

export const emphasis = (node: Emphasis, context: Context): Handled => [
  { type: 'emphasis', children: phrasing(node.children, context) },
];
