// Stands in for Node's `assert` in the program: yargs alone asks for it, for two comparisons, and what
// Node gives with them takes longer to load than the arguments take to read.

/** Throws if two values are not the same. */
export function strictEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (!Object.is(actual, expected)) fail(message);
}

/** Throws if two values are the same. */
export function notStrictEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (Object.is(actual, expected)) fail(message);
}

function fail(message: string | Error = 'Assertion failed'): never {
  throw message instanceof Error ? message : new Error(message);
}
