import { Table as DocxTable, TableLayoutType, WidthType } from 'docx';
import type { AnyNode, Table } from '../../../brief/index.ts';
import { afterTable } from '../after-table.ts';
import type { DocxContext, Piece } from '../context.ts';
import { flow, keptWithNext } from '../pieces.ts';
import { tracked } from '../revision.ts';
import { gridOf } from '../table/grid.ts';
import { rowOf } from '../table/row.ts';
import { caption } from './caption.ts';

/** Prints a table with its caption above. In a note, where Word allows no table, its cells become paragraphs. */
export function table(node: Table, context: DocxContext): Piece[] {
  const plain: DocxContext = { ...context, paragraph: {} };
  // A redline may hold the captions of both revisions: they stand above their rows.
  const inside = node.children as AnyNode[];
  const cut = inside.findLastIndex(child => child.type === 'caption');
  // What went may stand before a caption: it gets a table of its own, so that the order holds.
  if (inside.slice(0, Math.max(0, cut)).some(child => child.type === 'tableRow')) {
    const { caption: _, ...rest } = node;
    const part = (children: AnyNode[]) => children as Table['children'];
    return [
      ...table({ ...node, children: part(inside.slice(0, cut)) }, context),
      ...table({ ...rest, children: part(inside.slice(cut)) }, context),
    ];
  }
  const captions = [node.caption ?? [], inside.filter(child => child.type === 'caption')].flat();
  const rows = { ...node, children: node.children.filter(child => child.type === 'tableRow') };
  const head = captions.flatMap(one =>
    caption(one, tracked(one, keptWithNext(plain)), { id: node.id, counted: 'Table' }),
  );
  if (context.inNote)
    return [
      ...head,
      ...rows.children.flatMap(row => row.children.flatMap(cell => flow(cell.children, context))),
    ];
  const grid = gridOf(rows, context.width);
  if (grid.columns.length === 0) return head;
  return [
    ...head,
    new DocxTable({
      style: 'BriefTable',
      layout: TableLayoutType.AUTOFIT,
      width: { size: context.width, type: WidthType.DXA },
      columnWidths: grid.columns,
      ...(context.indent > 0 ? { indent: { size: context.indent, type: WidthType.DXA } } : {}),
      tableLook: {
        // The style knows one header row; more are formatted cell by cell.
        firstRow: grid.headerRows === 1,
        lastRow: false,
        firstColumn: grid.headerColumn,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: rows.children.map((row, i) => rowOf(grid, i, tracked(row, plain))),
    }),
    afterTable(),
  ];
}
