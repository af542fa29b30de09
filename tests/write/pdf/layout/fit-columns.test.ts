import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../../../src/write/pdf/layout/fit-columns.ts';

function widths(columns: [min: number, max: number][], available: number): number[] {
  const made = columns.map(([_minWidth, _maxWidth]) => ({ width: 'auto', _minWidth, _maxWidth }));
  fitColumns({ table: { widths: made }, _offsets: { total: 10 } }, available);
  return made.map(({ width }) => Math.round(Number(width)));
}

describe('fitColumns', () => {
  it('stretches a narrow table to the width of the text', () => {
    expect(
      widths(
        [
          [10, 49],
          [10, 149],
        ],
        408,
      ).reduce((a, b) => a + b),
    ).toBe(398);
  });
  it('gives narrow columns their longest line and lets wide ones share the rest', () => {
    expect(
      widths(
        [
          [10, 40],
          [10, 900],
          [10, 900],
        ],
        250,
      ),
    ).toEqual([40, 100, 100]);
  });
  it('never makes a column narrower than its longest word, if there is room', () => {
    expect(
      widths(
        [
          [150, 300],
          [10, 900],
        ],
        260,
      ),
    ).toEqual([150, 100]);
  });
  it('shrinks in proportion where even the words are too long', () => {
    expect(
      widths(
        [
          [300, 300],
          [100, 100],
        ],
        210,
      ),
    ).toEqual([150, 50]);
  });
});
