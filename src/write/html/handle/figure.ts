import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Figure } from '../../../brief/index.ts';
import { flow, onLines } from '../children.ts';
import type { Context } from '../context.ts';
import { claimId } from '../element-id.ts';

export function figure(node: Figure, context: Context): ElementContent[] {
  const id = claimId(node.id, context);
  const caption = node.caption ? [h('figcaption', context.handle(node.caption, context))] : [];
  return [h('figure', id ? { id } : {}, onLines([...flow(node.children, context), ...caption]))];
}
