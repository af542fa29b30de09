import type { Delete } from 'mdast';
import { build, type Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';

export function del(node: Delete, context: Context): Phrasing[] {
  return [build.del(context.phrasing(node.children), { position: positionOf(node) })];
}
