/** Gives what a group of a pattern took: nothing where it took no part. */
export function group(found: readonly (string | undefined)[], index: number): string {
  return found[index] ?? '';
}
