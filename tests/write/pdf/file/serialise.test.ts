import { describe, expect, it } from 'vitest';
import { serialise, textString } from '../../../../src/write/pdf/file/serialise.ts';

describe('serialise', () => {
  it.each<[string, unknown]>([
    ['/Type', 'Type'],
    ['/a#20b#2fc', 'a b/c'],
    ['(a \\(b\\) \\\\)', textString('a (b) \\')],
    ['<FEFF00E9D83DDE00>', textString('é😀')],
    ['<FEFF000A>', textString('\n')],
    ['(D:20240624123045Z)', new Date('2024-06-24T12:30:45.678Z')],
    ['0.333333', 1 / 3],
    ['0', -0.0000001],
    ['-12', -12],
    ['true', true],
    ['null', null],
    ['[1 /A null]', [1, 'A', undefined]],
    ['7 0 R', { isReference: true, id: 7 }],
    ['<0AFF>', Uint8Array.of(10, 255)],
    ['<<\n/A 1\n/B [/C]\n>>', { A: 1, none: undefined, B: ['C'] }],
  ])('writes %s', (expected, value) => {
    expect(serialise(value)).toBe(expected);
  });

  it('refuses numbers that PDF cannot hold', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => serialise([value])).toThrow(RangeError);
  });
});
