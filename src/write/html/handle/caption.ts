import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Caption } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';

/** Gives the words of a caption, its number in front; the table or figure gives the element. */
export const caption = (node: Caption, context: Context): ElementContent[] => [
  ...(node.number ? [h('span', { className: ['number'] }, `${node.number}. `)] : []),
  ...phrasing(node.children, context),
];
