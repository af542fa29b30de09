import type { Position } from './node/index.ts';

/** Gives the place from where the first of some places begins to where the last ends. */
export function spanning(places: readonly (Position | undefined)[]): Position | undefined {
  const known = places.filter(place => place !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  return first && last && { ...first, end: last.end };
}
