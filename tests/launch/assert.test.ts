import assert from 'node:assert';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { notStrictEqual, strictEqual } from '../../src/launch/assert.ts';

const throws = (run: () => void) => {
  try {
    run();
    return false;
  } catch {
    return true;
  }
};
const value = fc.constantFrom(undefined, null, 0, -0, Number.NaN, '', 'a', true);

it('tells what is the same as Node’s own does', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(throws(() => strictEqual(a, b))).toBe(throws(() => assert.strictEqual(a, b)));
      expect(throws(() => notStrictEqual(a, b))).toBe(throws(() => assert.notStrictEqual(a, b)));
    }),
    { seed: 7 },
  );
});

it('throws the message that it was given', () => {
  expect(() => strictEqual(1, 2, 'not one')).toThrow('not one');
  const error = new TypeError('not two');
  expect(() => notStrictEqual(2, 2, error)).toThrow(error);
});
