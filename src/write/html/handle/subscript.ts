import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Subscript } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';

export const subscript = (node: Subscript, context: Context): ElementContent[] => [
  h('sub', phrasing(node.children, context)),
];
