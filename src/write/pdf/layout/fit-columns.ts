interface Column {
  width: unknown;
  _minWidth: number;
  _maxWidth: number;
}

/**
 * Sets the widths of a table's columns, so that the table is as wide as the text: by their longest
 * words, and what is left by their longest lines. Where even the words do not fit, columns shrink in
 * proportion and words break.
 */
export function fitColumns(
  node: { table: { widths: Column[] }; _offsets: { total: number } },
  available: number,
): void {
  const columns = node.table.widths;
  const room = available - node._offsets.total;
  const sum = (f: (column: Column) => number) => columns.reduce((n, column) => n + f(column), 0);
  const least = sum(column => column._minWidth);
  const most = sum(column => column._maxWidth);
  for (const column of columns) {
    if (least >= room) column.width = least > 0 ? (column._minWidth * room) / least : room;
    else if (most > room) {
      const share = (column._maxWidth - column._minWidth) / (most - least);
      column.width = column._minWidth + share * (room - least);
    } else {
      column.width =
        column._maxWidth + ((room - most) * (column._maxWidth + 1)) / (most + columns.length);
    }
  }
}
