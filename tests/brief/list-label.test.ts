import { describe, expect, it } from 'vitest';
import { type ListNumbering, listNumber } from '../../src/brief/list-label.ts';

describe('the number of an item', () => {
  it.each<[number, ListNumbering | undefined, string]>([
    [3, undefined, '3'],
    [3, 'lower-alpha', 'c'],
    [28, 'upper-alpha', 'AB'],
    [53, 'lower-alpha', 'ba'],
    [4, 'lower-roman', 'iv'],
    [1994, 'upper-roman', 'MCMXCIV'],
    [4000, 'lower-roman', '4000'],
    [0, 'lower-alpha', '0'],
  ])('%i by %s is %s', (value, numbering, expected) => {
    expect(listNumber(value, numbering)).toBe(expected);
  });
});
