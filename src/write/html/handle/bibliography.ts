import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Bibliography } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context } from '../context.ts';

export const bibliography = (node: Bibliography, context: Context): ElementContent[] => [
  h('div', { className: ['bibliography'] }, flow(node.children, context)),
];
