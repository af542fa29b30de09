import type { InlineCode } from 'mdast';
import { build, type Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';

export function inlineCode(node: InlineCode, _context: Context): Phrasing[] {
  return [build.inlineCode(node.value, { position: positionOf(node) })];
}
