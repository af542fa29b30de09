/** Gives what a table has under a name that a source chose: nothing that every object has, such as `constructor`. */
export function entryOf<V>(table: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
