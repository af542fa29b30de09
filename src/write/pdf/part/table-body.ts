import type { Table, TableCell } from '../../../brief/index.ts';
import type { Block, Cell, Margin, Tag } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { blocksIn } from './blocks.ts';
import { restyle } from './restyle.ts';

type Row = readonly TableCell[];

/**
 * Fills the grid that pdfmake expects: every position named once, spans cut to the table, short rows
 * filled. Gives nothing for a table without cells. Header rows are those at the top that hold
 * header cells alone.
 */
export function tableBody(
  node: Table,
  context: PdfContext,
): { body: Cell[][]; head: number } | undefined {
  const rows = node.children.map(row => row.children);
  const placed = place(rows);
  const columns = Math.max(0, ...placed.map(row => row.length));
  if (columns === 0) return undefined;
  const headless = rows.findIndex(row => row.length === 0 || !row.every(cell => cell.header));
  const head = headless === -1 ? 0 : headless;
  const body = placed.map((row, y) =>
    Array.from({ length: columns }, (_, x): Cell => {
      const at = row[x];
      if (at === 'covered') return {};
      if (at === undefined) return { stack: [], tag: { role: 'TD' } };
      const { cell, colSpan, rowSpan } = at;
      const tag: Tag = {
        role: cell.header ? 'TH' : 'TD',
        ...(cell.header ? { scope: y < head ? ('Column' as const) : ('Row' as const) } : {}),
        ...(colSpan > 1 ? { colSpan } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
      };
      const styled = cell.header ? restyle(context, { bold: true }) : context;
      const align = (colSpan === 1 && node.align?.[x]) || 'left';
      return {
        tag,
        stack: aligned(blocksIn(context.handle(cell, styled)), align),
        ...(colSpan > 1 ? { colSpan } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
      };
    }),
  );
  return { body, head };
}

interface Placed {
  cell: TableCell;
  colSpan: number;
  rowSpan: number;
}

/** Puts each cell at its place in the grid, spans cut where they would meet another cell. */
function place(rows: readonly Row[]): (Placed | 'covered' | undefined)[][] {
  const grid: (Placed | 'covered' | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x++;
      const wide = span(cell.colSpan);
      let colSpan = 1;
      while (colSpan < wide && grid[y]?.[x + colSpan] === undefined) colSpan++;
      const rowSpan = Math.min(span(cell.rowSpan), rows.length - y);
      for (let dy = 0; dy < rowSpan; dy++) {
        for (let dx = 0; dx < colSpan; dx++) {
          const target = grid[y + dy];
          if (target) target[x + dx] = dx + dy === 0 ? { cell, colSpan, rowSpan } : 'covered';
        }
      }
      x += colSpan;
    }
  });
  return grid;
}

const span = (n: number | undefined) => Math.min(Math.max(1, Math.trunc(n ?? 1)), 100);

function aligned(blocks: readonly Block[], alignment: 'left' | 'center' | 'right'): Block[] {
  if (alignment === 'left') return [...blocks];
  return blocks.map((block): Block => {
    if ('stack' in block) return { ...block, stack: aligned(block.stack, alignment) };
    const margin: Margin = block.margin ?? [0, 0, 0, 0];
    return 'text' in block ? { ...block, alignment, margin } : block;
  });
}
