interface Column {
  width: unknown;
  _minWidth: number;
  _maxWidth: number;
}

/**
 * Sets the widths of a table's columns, so that the table is as wide as the text. Columns that are
 * narrow anyway get what their longest line needs, and wide ones share the rest; where even the
 * longest words do not fit, columns shrink in proportion and words break.
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
  if (least >= room) {
    for (const column of columns) column.width = (column._minWidth * room) / (least || 1);
    return;
  }
  if (most <= room) {
    const extra = (room - most) / (most + columns.length);
    for (const column of columns) column.width = column._maxWidth + extra * (column._maxWidth + 1);
    return;
  }
  const level = waterLevel(columns, room);
  for (const column of columns) column.width = at(column, level);
}

const at = ({ _minWidth, _maxWidth }: Column, level: number) =>
  Math.min(_maxWidth, Math.max(_minWidth, level));

/** Finds the width at which columns no wider than it, and the others cut to it, fill the room. */
function waterLevel(columns: readonly Column[], room: number): number {
  let low = 0;
  let high = room;
  for (let i = 0; i < 40; i++) {
    const level = (low + high) / 2;
    if (columns.reduce((n, column) => n + at(column, level), 0) > room) high = level;
    else low = level;
  }
  return low;
}
