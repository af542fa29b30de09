import type { Subscript } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context, Handled } from '../context.ts';
import { wrapped } from '../wrapped.ts';

export const subscript = (node: Subscript, context: Context): Handled =>
  wrapped('sub', phrasing(node.children, context));
