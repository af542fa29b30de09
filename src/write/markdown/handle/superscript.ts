import type { Superscript } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context, Handled } from '../context.ts';
import { wrapped } from '../wrapped.ts';

export const superscript = (node: Superscript, context: Context): Handled =>
  wrapped('sup', phrasing(node.children, context));
