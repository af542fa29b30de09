import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Superscript } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';

export const superscript = (node: Superscript, context: Context): ElementContent[] => [
  h('sup', phrasing(node.children, context)),
];
