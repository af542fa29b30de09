import type { Break } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { trackedRun } from '../revision.ts';

export function br(_node: Break, context: DocxContext): Piece[] {
  return [trackedRun({ ...context.run, break: 1 }, context)];
}
