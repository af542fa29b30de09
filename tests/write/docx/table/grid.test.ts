import { describe, expect, it } from 'vitest';
import { build as b } from '../../../../src/brief/index.ts';
import { gridOf } from '../../../../src/write/docx/table/grid.ts';

describe('gridOf', () => {
  const cell = (rest: object = {}) => b.tableCell([b.paragraph([b.text('x')])], rest);

  it('places cells beside those that come down from above', () => {
    const grid = gridOf(
      b.table([
        b.tableRow([cell({ rowSpan: 2 }), cell({ colSpan: 2 })]),
        b.tableRow([cell(), cell()]),
      ]),
      3000,
    );
    expect(grid.rows.map(row => row.map(({ column }) => column))).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(grid.columns).toEqual([1000, 1000, 1000]);
  });

  it('finds header rows and the header column', () => {
    const header = { header: true };
    const grid = gridOf(
      b.table([b.tableRow([cell(header), cell(header)]), b.tableRow([cell(header), cell()])]),
      3000,
    );
    expect([grid.headerRows, grid.headerColumn]).toEqual([1, true]);
  });

  it('gives a column of names its room beside one of long addresses', () => {
    const address = `https://example.org${'/statistics'.repeat(9)}`;
    const words = (text: string) => b.tableCell([b.paragraph([b.text(text)])]);
    const { columns } = gridOf(b.table([b.tableRow([words('Countries'), words(address)])]), 4700);
    expect(columns).toEqual([1100, 3600]);
  });
});
