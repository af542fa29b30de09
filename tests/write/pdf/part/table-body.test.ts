import { describe, expect, it } from 'vitest';
import { build as b, type TableCell } from '../../../../src/brief/index.ts';
import { tableBody } from '../../../../src/write/pdf/part/table-body.ts';
import { context } from '../helper/context.ts';

const cell = (text: string, rest: Partial<TableCell> = {}) =>
  b.tableCell([b.paragraph([b.text(text)])], rest);
const table = (...rows: TableCell[][]) => b.table(rows.map(cells => b.tableRow(cells)));

/** Draws the grid: `A2x1` is a cell with the text A over two columns and one row. */
function drawn(node: ReturnType<typeof table>) {
  const made = tableBody(node, context);
  return made?.body.map(row =>
    row.map(place => {
      if (!('stack' in place)) return '';
      const text = /"text":"(\w+)"/.exec(JSON.stringify(place.stack))?.[1] ?? '-';
      return `${text}${place.colSpan ?? 1}x${place.rowSpan ?? 1}`;
    }),
  );
}

describe('tableBody', () => {
  it('gives nothing for a table without cells', () => {
    expect(tableBody(table(), context)).toBeUndefined();
    expect(tableBody(table([], []), context)).toBeUndefined();
  });

  it('fills short rows', () => {
    expect(drawn(table([cell('A'), cell('B')], [cell('C')], []))).toEqual([
      ['A1x1', 'B1x1'],
      ['C1x1', '-1x1'],
      ['-1x1', '-1x1'],
    ]);
  });

  it('leaves the places free that spans cover', () => {
    expect(
      drawn(table([cell('A', { rowSpan: 2 }), cell('B', { colSpan: 2 })], [cell('C'), cell('D')])),
    ).toEqual([
      ['A1x2', 'B2x1', ''],
      ['', 'C1x1', 'D1x1'],
    ]);
  });

  it('cuts spans that leave the table or meet another cell', () => {
    expect(
      drawn(table([cell('A'), cell('B', { rowSpan: 9 })], [cell('C', { colSpan: 2 })])),
    ).toEqual([
      ['A1x1', 'B1x2'],
      ['C1x1', ''],
    ]);
  });

  it('takes the rows at the top that are all header for the head', () => {
    const head = { header: true };
    expect(tableBody(table([cell('A', head)], [cell('B')]), context)?.head).toBe(1);
    expect(tableBody(table([cell('A', head), cell('B')]), context)?.head).toBe(0);
  });

  it('says what a header is the header of', () => {
    const head = { header: true };
    const made = tableBody(
      table([cell('A', head), cell('B', head)], [cell('C', head), cell('D')]),
      context,
    );
    expect(made?.body.flat().map(place => 'tag' in place && place.tag)).toEqual([
      { role: 'TH', scope: 'Column' },
      { role: 'TH', scope: 'Column' },
      { role: 'TH', scope: 'Row' },
      { role: 'TD' },
    ]);
  });

  it('aligns a column as the table says', () => {
    const node = { ...table([cell('A'), cell('B')]), align: ['left' as const, 'right' as const] };
    const [row] = tableBody(node, context)?.body ?? [];
    const found = row?.map(place => ('stack' in place ? place.stack[0] : undefined));
    expect(found?.[0]).not.toHaveProperty('alignment');
    expect(found?.[1]).toHaveProperty('alignment', 'right');
  });
});
