import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Span } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';

export const span = (node: Span, context: Context): ElementContent[] => [
  h('span', { lang: node.lang }, phrasing(node.children, context)),
];
