import type { Node } from 'mdast';
import type { Position } from '../../brief/index.ts';

type Place = NonNullable<Node['position']>;
const nowhere = { line: 1, column: 1, offset: 0 };

/** Gives the position of an mdast node, or of several that stand together, as ours. */
export function positionOf(first: { position?: Place | undefined }, last = first): Position {
  const start = first.position?.start ?? nowhere;
  const end = last.position?.end ?? nowhere;
  return {
    start: { line: start.line, column: start.column, offset: start.offset ?? 0 },
    end: { line: end.line, column: end.column, offset: end.offset ?? 0 },
  };
}
