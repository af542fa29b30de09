import type { Position } from './node/index.ts';

/** Gives a place as the field that carries it, to be spread: nothing where none is known. */
export function positioned(position: Position | undefined): { position?: Position } {
  return position ? { position } : {};
}
