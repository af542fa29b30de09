import type { Bibliography } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context, Handled } from '../context.ts';

export const bibliography = (node: Bibliography, context: Context): Handled =>
  flow(node.children, context);
