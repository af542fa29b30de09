import { describe, expect, it } from 'vitest';
import { balancingIndent } from '../../../src/write/docx/balancing-indent.ts';
import { lookOf } from '../../../src/write/docx/look.ts';
import { defaultTheme } from '../../../src/write/theme.ts';

const look = lookOf(defaultTheme);

describe('balancingIndent', () => {
  it('leaves a title of one line alone', () => {
    expect(balancingIndent('A short title', look)).toBe(0);
    expect(balancingIndent('', look)).toBe(0);
  });

  it('makes two lines about as long as one another', () => {
    const right = balancingIndent('The northern ferries sail by the treaty', look);
    expect(right).toBeGreaterThan(look.measure * 0.2);
    expect(right).toBeLessThan(look.measure * 0.45);
  });

  it('never makes a word longer than its line', () => {
    expect(balancingIndent(`a ${'w'.repeat(60)} b`, look)).toBeLessThan(look.measure / 2);
  });
});
