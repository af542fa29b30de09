import { isNode } from './is-node.ts';

/** Stands for a function in the data: nothing calls it, and printing it is an error. */
const closed = Symbol('function');

// Handlebars compares the context of a loop over texts with the one round it by `!=`, which asks an
// object for its primitive value; NaN is like no text, not even an empty one.
const unequal = { [Symbol.toPrimitive]: { value: () => Number.NaN } };

/**
 * Copies data into objects without a prototype, so that a template reaches what it was given and
 * nothing else. Tree nodes are kept as they are: their identity says whether one is placed twice.
 * The objects of one list get one set of names, so that a person without an affiliation has an
 * empty one instead of an unknown name. What the data computes is computed when a template asks for it.
 */
export function plainData(value: unknown, seen = new Map<object, unknown>()): unknown {
  if (typeof value === 'function') return closed;
  if (typeof value !== 'object' || value === null || isNode(value)) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    seen.set(value, copy);
    for (const item of value) copy.push(plainData(item, seen));
    shareNames(copy);
    return copy;
  }
  const copy: Record<string, unknown> = Object.create(null, unequal);
  seen.set(value, copy);
  for (const name of Object.keys(value)) {
    const { get, value: item } = Object.getOwnPropertyDescriptor(value, name) ?? {};
    if (get) asked(copy, name, () => plainData(get.call(value), seen));
    else copy[name] = plainData(item, seen);
  }
  return copy;
}

function asked(copy: Record<string, unknown>, name: string, make: () => unknown): void {
  const put = (value: unknown) => {
    const settings = { value, enumerable: true, writable: true, configurable: true };
    Object.defineProperty(copy, name, settings);
    return value;
  };
  Object.defineProperty(copy, name, {
    enumerable: true,
    configurable: true,
    get: () => put(make()),
    set: put,
  });
}

function shareNames(list: readonly unknown[]): void {
  const objects = list.filter(isPlain);
  const names = new Set(objects.flatMap(item => Object.keys(item)));
  for (const item of objects) for (const name of names) if (!(name in item)) item[name] = undefined;
}

/** Says whether a value is an object of the data: neither a list nor a node. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isNode(value);
}
