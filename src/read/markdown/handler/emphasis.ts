import type { Emphasis } from 'mdast';
import { build, type Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';

export function emphasis(node: Emphasis, context: Context): Phrasing[] {
  return [build.emphasis(context.phrasing(node.children), { position: positionOf(node) })];
}
