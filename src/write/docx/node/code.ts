import type { Code } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { paragraphOf } from '../pieces.ts';
import { trackedRun } from '../revision.ts';
import { runOf } from '../run-of.ts';

/** Prints code as one paragraph with line breaks, so that its tint has no gaps. */
export function code(node: Code, context: DocxContext): Piece[] {
  const runs = node.value
    .split(/\r\n|[\r\n]/)
    .flatMap((line, i) => [
      ...(i === 0 ? [] : [trackedRun({ break: 1 }, context)]),
      ...(line === '' ? [] : [runOf(line, { ...context, run: {} }, { noProof: true })]),
    ]);
  return [paragraphOf(runs, { ...context, style: 'SourceCode' })];
}
