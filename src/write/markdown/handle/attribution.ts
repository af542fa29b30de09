import type { Attribution } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context, Handled } from '../context.ts';

/** Gives a dash and who is quoted, as phrasing; nothing where that was only inferred. */
export const attribution = (node: Attribution, context: Context): Handled =>
  node.origin === 'computed'
    ? []
    : [{ type: 'text', value: '— ' }, ...phrasing(node.children, context)];
