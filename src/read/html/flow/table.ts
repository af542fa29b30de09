import type { Element } from 'hast';
import { type Align, build as b, type Flow, type TableRow } from '../../../brief/index.ts';
import { captionOf } from '../../rich/caption-of.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import { alignOf, cellOf, withoutEmptyRows } from '../../rich/grid.ts';
import type { Context, State } from '../context.ts';
import { attribute, eachElement, hasRole, isElement, textOf } from '../page/element.ts';
import { isIgnored } from '../page/ignored.ts';
import { collapse } from '../phrasing/collapse.ts';
import { phrasing } from '../phrasing/phrasing.ts';
import { blocks, flow } from './blocks.ts';

interface Cell {
  element: Element;
  header: boolean;
  colSpan: number;
  rowSpan: number;
  align: Align | undefined;
}

interface Row {
  element: Element;
  cells: Cell[];
}

/** A table with its caption, header cells and spans; a table that only lays out a page lets its cells through. */
export function table(element: Element, context: Context, state: State): DraftBlock[] {
  const rows = rowsOf(element).filter(row => !context.notes.holders.has(row.element));
  if (isLayout(element, rows))
    return rows.flatMap(row =>
      row.cells.flatMap(cell => blocks(cell.element.children, context, state)),
    );
  const made = rows.map((row): TableRow => {
    const cells = row.cells.map(cell => ({
      ...cellOf(contentOf(cell.element, context, state), cell),
      ...context.positionOf(cell.element),
    }));
    return { ...b.tableRow(cells), ...context.positionOf(row.element) };
  });
  const children = withoutEmptyRows(made);
  const line = element.children.find((child): child is Element => isElement(child, 'caption'));
  const words = line ? collapse(phrasing(line.children, context, state)) : [];
  if (children.length === 0) return [];
  const align = alignOf(rows);
  return [
    b.table(children, {
      ...(align ? { align } : {}),
      ...(line && words.length > 0 ? { caption: captionOf(words, context.positionOf(line)) } : {}),
      ...context.positionOf(element),
    }),
  ];
}

function rowsOf(table: Element): Row[] {
  const out: Row[] = [];
  const add = (row: Element, inHead: boolean) => {
    const cells = row.children.filter((child): child is Element => isElement(child, 'td', 'th'));
    out.push({
      element: row,
      cells: cells
        .filter(cell => !isIgnored(cell))
        .map(cell => ({
          element: cell,
          header: isElement(cell, 'th') || inHead || hasRole(cell, 'columnheader', 'rowheader'),
          colSpan: spanOf(cell, 'colSpan'),
          rowSpan: spanOf(cell, 'rowSpan'),
          align: alignmentOf(cell),
        })),
    });
  };
  for (const child of table.children) {
    if (isElement(child, 'thead', 'tbody', 'tfoot') && !isIgnored(child))
      for (const row of child.children)
        if (isElement(row, 'tr') && !isIgnored(row)) add(row, child.tagName === 'thead');
  }
  return out;
}

function spanOf(cell: Element, name: string): number {
  const value = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}

function alignmentOf(cell: Element): Align | undefined {
  const said = `${attribute(cell, 'align') ?? ''} ${attribute(cell, 'className') ?? ''} ${/text-align\s*:\s*(\w+)/i.exec(attribute(cell, 'style') ?? '')?.[1] ?? ''}`;
  const word = /(?:^|[\s-])(left|center|right)(?:\s|$)/i.exec(said)?.[1]?.toLowerCase();
  return word as Align | undefined;
}

// A paragraph alone in a cell is the cell.
function contentOf(cell: Element, context: Context, state: State): Flow[] {
  return flow(cell.children, context, state);
}

/** Says whether a table only lays out a page: it says so, it holds tables, or one cell holds the text. */
function isLayout(table: Element, rows: readonly Row[]): boolean {
  if (hasRole(table, 'presentation', 'none')) return true;
  const cells = rows.flatMap(row => row.cells);
  if (cells.some(cell => cell.header) || table.children.some(child => isElement(child, 'caption')))
    return false;
  if (cells.length <= 1) return true;
  let nested = false;
  eachElement(table, inner => {
    nested ||= inner !== table && isElement(inner, 'table');
    return undefined;
  });
  const most = cells.reduce(
    (length, cell) => Math.max(length, textOf(cell.element).trim().length),
    0,
  );
  const all = textOf(table).trim().length;
  const holdsBlocks = cells.some(
    cell =>
      cell.element.children.filter(child =>
        isElement(child, 'p', 'h1', 'h2', 'h3', 'div', 'ul', 'table'),
      ).length > 2,
  );
  return holdsBlocks && (nested || most > all * 0.7);
}
