import type { Strong } from 'mdast';
import { build, type Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';

export function strong(node: Strong, context: Context): Phrasing[] {
  return [build.strong(context.phrasing(node.children), { position: positionOf(node) })];
}
