import type { ThematicBreak } from 'mdast';
import { build, type Flow } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';

export function thematicBreak(node: ThematicBreak, _context: Context): Flow[] {
  return [build.thematicBreak({ position: positionOf(node) })];
}
