import type { AnyNode } from '../../brief/index.ts';
import type { Place } from '../../message/index.ts';

/** Gives the place of a node for a message, if the node knows it. */
export function placeOf({ position }: AnyNode): Place | undefined {
  return position && { position };
}
