import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ListItem } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context } from '../context.ts';

/** Gives an item; a task's box is its bullet, so that it is no form control without a label. */
export function listItem(node: ListItem, context: Context): ElementContent[] {
  const className = node.checked === undefined ? [] : ['task', node.checked ? 'done' : 'open'];
  return [h('li', className.length > 0 ? { className } : {}, flow(node.children, context))];
}
