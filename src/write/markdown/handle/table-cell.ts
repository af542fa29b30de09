import type { TableCell } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context, Handled } from '../context.ts';

export const tableCell = (node: TableCell, context: Context): Handled =>
  flow(node.children, context);
