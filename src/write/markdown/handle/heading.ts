import type { Heading } from '../../../brief/index.ts';
import { line } from '../children.ts';
import type { Context, Handled } from '../context.ts';

const deepest = 6;

export function heading(node: Heading, context: Context): Handled {
  const number = node.number ? [{ type: 'text' as const, value: `${node.number} ` }] : [];
  const words = line(node.children, context);
  const depth = Math.min(context.depth, deepest) as 1 | 2 | 3 | 4 | 5 | 6;
  return [{ type: 'heading', depth, children: [...number, ...words] }];
}
