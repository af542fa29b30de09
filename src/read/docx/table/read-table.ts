import {
  type Align,
  build as b,
  type Flow,
  flatText,
  positioned,
  spanning,
  type TableRow,
} from '../../../brief/index.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import { alignOf, cellOf, widestSpan, withoutEmptyRows } from '../../rich/grid.ts';
import { readBlocks, readFlow } from '../block/read-blocks.ts';
import type { Context } from '../context.ts';
import {
  charactersOf,
  childOf,
  descendants,
  elementsOf,
  isOn,
  saysYes,
  valOf,
  type XmlElement,
} from '../package/xml.ts';
import { stands } from '../run/changes.ts';
import { numberIn } from '../style/styles.ts';

interface Cell {
  element: XmlElement;
  column: number;
  colSpan: number;
  rowSpan: number;
  /** The cell goes on from the one above. */
  joined: boolean;
  align: Align | undefined;
}

interface Row {
  element: XmlElement;
  cells: Cell[];
}

/** Reads a table; one of a single cell is a box, and lets its content through. */
export function readTable(element: XmlElement, context: Context): DraftBlock[] {
  const rows = rowsOf(element, context);
  const cells = rows.flatMap(row => row.cells);
  const [only] = cells;
  if (cells.length === 0) return [];
  if (only && cells.length === 1) return readBlocks(elementsOf(only.element), context);
  if (isLayout(rows) || isBox(rows, context))
    return cells.flatMap(cell => readBlocks(elementsOf(cell.element), context));
  const headers = headersOf(element, rows, context);
  const made = rows.map((row, at): TableRow => {
    const kept = row.cells.filter(cell => !cell.joined);
    return b.tableRow(
      kept.map(cell => {
        const children = readFlow(elementsOf(cell.element), context);
        return cellOf(children, { ...cell, header: headers(at, cell, children) });
      }),
    );
  });
  const position = placeOf(made);
  const align = alignOf(rows.map(row => ({ cells: row.cells })));
  return [
    b.table(withoutEmptyRows(made), {
      ...(align ? { align } : {}),
      ...positioned(position),
    }),
  ];
}

const leastText = 400;
const leastParagraphs = 3;

/** Says whether a table only lays out a page: one cell holds paragraphs, and nearly all of the text. */
function isLayout(rows: readonly Row[]): boolean {
  if (rows.some(isRepeated)) return false;
  const texts = rows.flatMap(row =>
    row.cells.map(({ element }) =>
      descendants(element, 'w:p')
        .map(paragraph => descendants(paragraph, 'w:t').map(charactersOf).join('').trim().length)
        .filter(length => length > 0),
    ),
  );
  const lengths = texts.map(paragraphs => paragraphs.reduce((sum, length) => sum + length, 0));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return texts.some(
    (paragraphs, i) =>
      paragraphs.length >= leastParagraphs && all >= leastText && (lengths[i] ?? 0) > all * 0.7,
  );
}

const leastOfBox = 200;

/** Says whether a table of one column is a box with parts: one of them holds a heading by style, or prose. */
function isBox(rows: readonly Row[], { styles }: Context): boolean {
  if (rows.some(row => row.cells.length > 1 || isRepeated(row))) return false;
  const paragraphs = rows.flatMap(row => descendants(row.element, 'w:p'));
  return paragraphs.some(
    paragraph =>
      styles.get(valOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'))?.outline !== undefined ||
      descendants(paragraph, 'w:t').map(charactersOf).join('').length >= leastOfBox,
  );
}

function isRepeated({ element }: Row): boolean {
  return isOn(childOf(element, 'w:trPr'), 'w:tblHeader') === true;
}

function rowsOf(table: XmlElement, context: Context): Row[] {
  const rows: Row[] = [];
  const above = new Map<number, Cell>();
  for (const element of children(table, 'w:tr')) {
    const properties = childOf(element, 'w:trPr');
    if (isGone(element, properties, context)) continue;
    let column = Math.min(widestSpan, numberIn(valOf(properties, 'w:gridBefore')) ?? 0);
    const cells: Cell[] = [];
    for (const cell of children(element, 'w:tc')) {
      const own = childOf(cell, 'w:tcPr');
      if (isGone(cell, own, context)) continue;
      const colSpan = Math.min(widestSpan, Math.max(1, numberIn(valOf(own, 'w:gridSpan')) ?? 1));
      const before = cells.at(-1);
      const goesOn = childOf(own, 'w:hMerge');
      // Older files merge cells side by side one by one; those that go on hold nothing.
      if (
        before &&
        goesOn &&
        goesOn.attributes['w:val'] !== 'restart' &&
        charactersOf(cell) === ''
      ) {
        before.colSpan += colSpan;
        column += colSpan;
        continue;
      }
      const merge = childOf(own, 'w:vMerge');
      const joined = merge !== undefined && merge.attributes['w:val'] !== 'restart';
      const upper = above.get(column);
      const next: Cell = {
        element: cell,
        column,
        colSpan,
        rowSpan: 1,
        joined: joined && upper !== undefined,
        align: alignmentOf(cell),
      };
      if (next.joined && upper) upper.rowSpan += 1;
      else above.set(column, next);
      cells.push(next);
      column += colSpan;
    }
    rows.push({ element, cells });
  }
  return rows;
}

// Content controls may stand round rows and cells.
function children(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap(child => {
    if (child.name === name) return [child];
    const within = child.name === 'w:sdt' ? childOf(child, 'w:sdtContent') : undefined;
    return within
      ? children(within, name)
      : child.name === 'w:customXml'
        ? children(child, name)
        : [];
  });
}

/** Says whether a row or a cell went with a tracked change. */
function isGone(
  element: XmlElement,
  properties: XmlElement | undefined,
  context: Context,
): boolean {
  const deleted = childOf(properties, 'w:del') ?? childOf(properties, 'w:cellDel');
  const inserted = childOf(properties, 'w:ins') ?? childOf(properties, 'w:cellIns');
  if (!deleted && !inserted) return false;
  const read = [deleted, inserted].map((change, i) => !change || stands(element, i === 0, context));
  return read.includes(false);
}

function alignmentOf(cell: XmlElement): Align | undefined {
  const said = elementsOf(cell)
    .filter(child => child.name === 'w:p')
    .map(paragraph => valOf(childOf(paragraph, 'w:pPr'), 'w:jc') ?? 'left');
  const [first] = said;
  if (first === undefined || said.some(one => one !== first)) return undefined;
  if (first === 'right' || first === 'end') return 'right';
  return first === 'center' ? 'center' : undefined;
}

/** Tells which cells are headers: rows that repeat on each page, and what the table's style sets apart or bold marks. */
function headersOf(table: XmlElement, rows: readonly Row[], context: Context) {
  const properties = childOf(table, 'w:tblPr');
  const style = context.styles.get(valOf(properties, 'w:tblStyle'));
  const look = childOf(properties, 'w:tblLook')?.attributes ?? {};
  const bits = Number.parseInt(look['w:val'] ?? '0', 16) || 0;
  const on = (name: string, bit: number) =>
    look[name] === undefined ? (bits & bit) > 0 : saysYes(look[name]);
  const styledRow = on('w:firstRow', 0x20) && (style?.tableParts.has('firstRow') ?? false);
  const styledColumn = on('w:firstColumn', 0x80) && (style?.tableParts.has('firstCol') ?? false);
  const repeated = rows.map(isRepeated);
  const named = rows.map(row => isNamedHeader(row, context));
  const bold = rows.map(isBoldRow);
  const boldFirst = bold[0] === true && bold.includes(false);
  return (at: number, cell: Cell, content: readonly Flow[]): boolean => {
    if (repeated[at] || named[at]) return true;
    if (at === 0 && !repeated.includes(true) && (styledRow || boldFirst)) return true;
    const words = content
      .map(flow => (flow.type === 'paragraph' ? flatText(flow.children) : 'x'))
      .join('');
    return styledColumn && cell.column === 0 && cell.colSpan === 1 && words.trim() !== '';
  };
}

function isNamedHeader(row: Row, { styles }: Context): boolean {
  const paragraphs = row.cells.flatMap(cell => descendants(cell.element, 'w:p'));
  return (
    paragraphs.length > 0 &&
    paragraphs.every(paragraph =>
      /table (?:heading|header)/.test(
        styles.get(valOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'))?.name ?? '',
      ),
    )
  );
}

function isBoldRow({ cells }: Row): boolean {
  const runs = cells.flatMap(cell => descendants(cell.element, 'w:r'));
  const words = runs.filter(run => descendants(run, 'w:t').length > 0);
  return words.length > 0 && words.every(run => isOn(childOf(run, 'w:rPr'), 'w:b') === true);
}

function placeOf(rows: readonly TableRow[]) {
  const places = rows.flatMap(row =>
    row.children.flatMap(cell => cell.children.map(flow => flow.position)),
  );
  return spanning(places);
}
