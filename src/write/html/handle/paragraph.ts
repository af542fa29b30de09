import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Paragraph } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';

export const paragraph = (node: Paragraph, context: Context): ElementContent[] => [
  h('p', phrasing(node.children, context)),
];
