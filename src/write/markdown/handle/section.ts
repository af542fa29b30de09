import type { Section } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context, Handled } from '../context.ts';

/** Gives the heading and, beside it, the blocks: Markdown shows nesting by the heading's depth. */
export function section(node: Section, context: Context): Handled {
  if (!node.heading) return flow(node.children, context);
  const inner = { ...context, depth: context.depth + 1 };
  return [...context.handle(node.heading, context), ...flow(node.children, inner)];
}
