/** Adds a list to the end of another, however long: spreading one into a call overflows the stack. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
