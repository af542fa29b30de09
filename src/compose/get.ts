import { isNode, namesOf } from './is-node.ts';

/** What one step of a path finds: the value, or the names that it could have been. */
export type Found = { value: unknown } | { known: readonly string[] };

/**
 * Looks up one name in a value, own names only. Nothing is inside nothing: a step from an empty
 * value finds an empty value, because an optional part of the data may be absent as a whole.
 */
export function get(value: unknown, name: string): Found {
  if (value === undefined || value === null) return { value: undefined };
  if (typeof value !== 'object') return { known: [] };
  if (Object.hasOwn(value, name)) return { value: (value as Record<string, unknown>)[name] };
  // Past the end of a list is empty as well.
  if (Array.isArray(value))
    return /^\d+$/.test(name) ? { value: undefined } : { known: ['length'] };
  const known = isNode(value) ? namesOf(value) : Object.keys(value);
  return known.includes(name) ? { value: undefined } : { known };
}
