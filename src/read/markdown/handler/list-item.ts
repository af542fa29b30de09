import type { ListItem as MdastListItem } from 'mdast';
import { build, type ListItem } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';

/** A list item, with the state of its box where it is a task. */
export function listItem(node: MdastListItem, context: Context): ListItem {
  return build.listItem(context.flow(node.children), {
    ...(typeof node.checked === 'boolean' ? { checked: node.checked } : {}),
    spread: node.spread === true,
    position: positionOf(node),
  });
}
