import type { ElementContent } from 'hast';
import type { Attribution } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';

/** Gives a dash and who is quoted, as phrasing; nothing where that was only inferred. */
export const attribution = (node: Attribution, context: Context): ElementContent[] =>
  node.origin === 'computed'
    ? []
    : [{ type: 'text', value: '— ' }, ...phrasing(node.children, context)];
