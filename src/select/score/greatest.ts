/** Gives the greatest of many values, at least a floor; spreading them into `Math.max` overflows on a book. */
export function greatest(values: Iterable<number>, floor = 1e-9): number {
  let most = floor;
  for (const value of values) if (value > most) most = value;
  return most;
}
