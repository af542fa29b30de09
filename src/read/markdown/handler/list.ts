import type { List } from 'mdast';
import { build, type Flow } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';
import { listItem } from './list-item.ts';

export function list(node: List, context: Context): Flow[] {
  return [
    build.list(
      node.children.map(item => listItem(item, context)),
      {
        ordered: node.ordered === true,
        ...(node.ordered && typeof node.start === 'number' ? { start: node.start } : {}),
        spread: node.spread === true,
        position: positionOf(node),
      },
    ),
  ];
}
