import type { Break } from 'mdast';
import { build, type Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';

export function lineBreak(node: Break, _context: Context): Phrasing[] {
  return [build.br({ position: positionOf(node) })];
}
