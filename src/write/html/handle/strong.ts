import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Strong } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';

export const strong = (node: Strong, context: Context): ElementContent[] => [
  h('strong', phrasing(node.children, context)),
];
