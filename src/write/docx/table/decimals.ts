import { build, plainText, type TableCell, visit } from '../../../brief/index.ts';
import type { Grid, PlacedCell } from './grid.ts';

const figure = /^[−–+-]?[\d\u2009\u202f ,]*\d(\.\d+)?$/u;

/**
 * Aligns a column of figures on the decimal point: a figure with fewer decimals than the column's
 * longest gets spaces as wide as what it lacks. Word's decimal tab would do the same, and other
 * programs ignore it in cells.
 */
export function padded(placed: PlacedCell, grid: Grid): TableCell {
  const { cell, column } = placed;
  if (grid.align[column] !== 'right' || !isFigure(placed)) return cell;
  const most = Math.max(
    ...grid.rows
      .flat()
      .map(other => (other.column === column && isFigure(other) ? decimals(other.cell) : 0)),
  );
  const lacking = most - decimals(cell);
  const last = cell.children.at(-1);
  if (lacking === 0 || last?.type !== 'paragraph') return cell;
  const point = decimals(cell) === 0 ? '\u2008' : '';
  const spaces = build.text(point + '\u2007'.repeat(lacking), { origin: 'computed' });
  return {
    ...cell,
    children: [...cell.children.slice(0, -1), { ...last, children: [...last.children, spaces] }],
  };
}

function isFigure({ cell, columnSpan }: PlacedCell): boolean {
  return columnSpan === 1 && figure.test(plainText(cell).trim()) && !holdsCitation(cell);
}

function decimals(cell: TableCell): number {
  return plainText(cell).trim().split('.')[1]?.length ?? 0;
}

function holdsCitation(cell: TableCell): boolean {
  let found = false;
  visit(cell, node => {
    if (node.type === 'citation') found = true;
    return undefined;
  });
  return found;
}
