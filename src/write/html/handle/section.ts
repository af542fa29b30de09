import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../../brief/index.ts';
import { flow, onLines } from '../children.ts';
import type { Context } from '../context.ts';
import { claimId } from '../element-id.ts';

/** Gives a section that its heading names; one without a heading is no landmark, so a `div`. */
export function section(node: Section, context: Context): ElementContent[] {
  const id = claimId(node.id, context);
  const identity = { className: [node.role], ...(id ? { id } : {}) };
  if (!node.heading) return [h('div', identity, flow(node.children, context))];
  const inner = { ...context, depth: context.depth + 1 };
  const [head] = context.handle(node.heading, context) as [Element];
  const name = id ? { ariaLabelledBy: `${id}:heading` } : {};
  if (id) head.properties.id = `${id}:heading`;
  return [h('section', { ...identity, ...name }, onLines([head, ...flow(node.children, inner)]))];
}
