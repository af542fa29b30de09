import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { TableRow } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context } from '../context.ts';

export const tableRow = (node: TableRow, context: Context): ElementContent[] => [
  h('tr', flow(node.children, context)),
];
