import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Delete } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';

export const del = (node: Delete, context: Context): ElementContent[] => [
  h('del', phrasing(node.children, context)),
];
