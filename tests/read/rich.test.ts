import { describe, expect, it } from 'vitest';
import { alignOf, widestSpan } from '../../src/read/rich/grid.ts';

describe('the columns of a table', () => {
  it('are no more than a span is believed to be wide', () => {
    const align = 'right' as const;
    const wide = { align: undefined, colSpan: 9_999_999 };
    const columns = alignOf([{ cells: [wide, wide, { align, colSpan: 1 }] }]);
    expect(columns).toHaveLength(2 * widestSpan + 1);
    expect(columns?.at(-1)).toBe(align);
  });
});
