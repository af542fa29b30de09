import type { AnyNode } from '../brief/index.ts';
import type { Place } from '../message/index.ts';

/** Gives the place of a node in its source, as messages want it; none for what has no source. */
export function placeOf(node: AnyNode): Place | undefined {
  return node.position ? { position: node.position } : undefined;
}
