import type { ContainerDirective } from 'mdast-util-directive';
import type { Flow } from '../../../brief/index.ts';
import { nearest } from '../../../message/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';

/** Names the `:::` blocks that are known. */
export const known = ['quotation', 'section'] as const;

/** A `:::name` block that we don't know: its content stays, its fences go, and that is said. */
export function unknownDirective(node: ContainerDirective, context: Context): Flow[] {
  const near = nearest(node.name, known);
  const args = near === undefined ? { name: node.name } : { name: node.name, near };
  context.say('directive-unknown', args, positionOf(node));
  return context.flow(node.children);
}
