import { type Align, plainText, type Table, type TableCell } from '../../../brief/index.ts';
import { addressParts } from '../../address-parts.ts';

/** A cell with the columns and rows that it covers. */
export interface PlacedCell {
  cell: TableCell;
  column: number;
  columnSpan: number;
  rowSpan: number;
}

/** A table laid out on its grid. */
export interface Grid {
  rows: PlacedCell[][];
  /** The columns' widths in twips. */
  columns: number[];
  align: (Align | null)[];
  /** How many rows at the top hold header cells only. */
  headerRows: number;
  /** Says that below those every first cell is a header. */
  headerColumn: boolean;
}

/** Lays a table out: cells take the next free column, cells that span rows keep theirs taken. */
export function gridOf(table: Table, width: number): Grid {
  const taken: boolean[][] = [];
  const height = table.children.length;
  const rows = table.children.map((row, y) => {
    let column = 0;
    return row.children.map((cell): PlacedCell => {
      while (taken[y]?.[column]) column += 1;
      const rowSpan = Math.min(Math.max(1, cell.rowSpan ?? 1), height - y);
      const columnSpan = free(taken[y], column, Math.max(1, cell.colSpan ?? 1));
      for (let dy = 0; dy < rowSpan; dy++)
        for (let dx = 0; dx < columnSpan; dx++) {
          taken[y + dy] ??= [];
          (taken[y + dy] as boolean[])[column + dx] = true;
        }
      const placed = { cell, column, columnSpan, rowSpan };
      column += columnSpan;
      return placed;
    });
  });
  const count = Math.max(0, ...taken.map(row => row?.length ?? 0));
  const body = rows.findIndex(row => row.some(({ cell }) => !cell.header));
  const headerRows = body === -1 ? 0 : body;
  return {
    rows,
    columns: widths(rows, count, width),
    align: Array.from({ length: count }, (_, i) => table.align?.[i] ?? null),
    headerRows,
    headerColumn: rows
      .slice(headerRows)
      .every(row =>
        row.every(
          ({ cell, column, columnSpan }) => column > 0 || columnSpan > 1 || cell.header === true,
        ),
      ),
  };
}

/** Gives as much of a span as no cell from a row above stands in. */
function free(row: boolean[] | undefined, column: number, span: number): number {
  let n = 1;
  while (n < span && !row?.[column + n]) n += 1;
  return n;
}

/**
 * Shares the width out by the text: a column gets room for its longest word and, beyond that, for its
 * longest cell up to a limit, so that a column of figures stays narrow beside one of prose.
 */
function widths(rows: readonly PlacedCell[][], count: number, width: number): number[] {
  const weights = Array.from({ length: count }, () => 6);
  for (const { cell, column, columnSpan } of rows.flat()) {
    if (columnSpan > 1) continue;
    const text = plainText(cell);
    const word = Math.max(0, ...text.split(/\s+/u).map(longestPart));
    weights[column] = Math.max(weights[column] ?? 0, word + 2, Math.min(text.length + 2, 36));
  }
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map(weight => Math.max(1, Math.floor((width * weight) / sum)));
}

/** Gives the length of a word, or of the longest part of an address, which breaks. */
function longestPart(word: string): number {
  const isAddress = /^\P{L}*(?:https?:\/\/|www\.)/iu.test(word);
  return isAddress ? Math.max(...addressParts(word).map(part => part.length)) : word.length;
}
