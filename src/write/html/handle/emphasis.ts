import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Emphasis } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';

export const emphasis = (node: Emphasis, context: Context): ElementContent[] => [
  h('em', phrasing(node.children, context)),
];
