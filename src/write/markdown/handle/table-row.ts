import type { TableRow } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context, Handled } from '../context.ts';

// A table lays its cells out on a grid itself; a row that stands alone gives what its cells hold.
export const tableRow = (node: TableRow, context: Context): Handled => flow(node.children, context);
