import type { Box } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context, Handled } from '../context.ts';

/**
 * Gives a box as plain blocks. Rules above and below set the summary apart, a rule above the
 * colophon; the others stand where a page has them anyway.
 */
export function box(node: Box, context: Context): Handled {
  const children = flow(node.children, context);
  const rule = { type: 'thematicBreak' as const };
  if (node.kind === 'summary') return [rule, ...children, rule];
  if (node.kind === 'colophon') return [rule, ...children];
  return children;
}
