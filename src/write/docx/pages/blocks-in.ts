import type { Line } from './line-breaker.ts';
import { openParagraph } from './open-paragraph.ts';
import type { Setting } from './setting.ts';
import type { StyleFacts } from './style-sheet.ts';
import { attribute, type Tags } from './tags.ts';

/** What is set one below the other: a paragraph by its lines, or the row of a table as one line. */
export interface Block {
  style: string;
  lines: Line[];
  before: number;
  after: number;
  keepNext: boolean;
  keepLines: boolean;
  contextual: boolean;
  /** What the rules above and below take; paragraphs of one style share them. */
  rules: readonly [above: number, below: number];
  /** The height of the rows that a table repeats at the head of a page, for its other rows. */
  repeats: number;
}

/** Gives the blocks up to the end of the element that holds them, each set to a width in twips. */
export function blocksIn(next: Tags, setting: Setting, width: number, end: string): Block[] {
  const blocks: Block[] = [];
  let marks: string[] = [];
  for (let tag = next(); tag; tag = next()) {
    if (tag.closes && tag.name === end) break;
    if (tag.name === 'w:bookmarkStart') marks.push(attribute(tag.attributes, 'w:name') ?? '');
    const found =
      tag.name === 'w:p' && !tag.closes
        ? [openParagraph(tag.empty ? undefined : next, setting, width)]
        : tag.name === 'w:tbl' && !tag.closes
          ? rowsIn(next, setting)
          : [];
    const [first] = found;
    if (!first) continue;
    first.lines[0]?.marks.push(...marks);
    marks = [];
    blocks.push(...found);
  }
  for (const [i, block] of blocks.entries()) addRules(block, blocks[i - 1], blocks[i + 1]);
  return blocks;
}

function addRules(block: Block, previous: Block | undefined, next: Block | undefined): void {
  const [first, last] = [block.lines[0], block.lines.at(-1)];
  if (first && previous?.style !== block.style) first.height += block.rules[0];
  if (last && next?.style !== block.style) last.height += block.rules[1];
}

/** Gives the rows of a table, each as high as its highest cell. */
function rowsIn(next: Tags, setting: Setting): Block[] {
  const rows: Block[] = [];
  const columns: number[] = [];
  let facts: StyleFacts = {};
  let repeats = 0;
  let at = 0;
  let span = 1;
  let isHeader = false;
  let row: Line | undefined;
  for (let tag = next(); tag; tag = next()) {
    const { name, closes, attributes } = tag;
    if (name === 'w:tbl' && closes) break;
    if (name === 'w:tblStyle') facts = setting.sheet(attribute(attributes, 'w:val') ?? '');
    else if (name === 'w:gridCol') columns.push(Number(attribute(attributes, 'w:w') ?? 0));
    else if (name === 'w:gridSpan') span = Number(attribute(attributes, 'w:val') ?? 1);
    else if (name === 'w:tblHeader') isHeader = true;
    else if (name === 'w:tr' && !closes) {
      row = { height: 0, notes: [], marks: [] };
      at = 0;
      isHeader = false;
    } else if (name === 'w:tc' && !closes) span = 1;
    else if (name === 'w:tcPr' && (closes || tag.empty)) {
      const { left = 108, right = 108, top = 0, bottom = 0 } = facts.cell ?? {};
      const wide = columns.slice(at, at + span).reduce((a, b) => a + b, 0);
      const held = blocksIn(next, setting, Math.max(200, wide - left - right), 'w:tc');
      at += span;
      if (row) addCell(row, held, top + bottom);
    } else if (name === 'w:tr' && row) {
      if (isHeader) repeats += row.height;
      rows.push({
        ...{ style: '', lines: [row], before: 0, after: 0, contextual: false, keepLines: true },
        keepNext: isHeader,
        rules: [0, 0],
        repeats: isHeader ? 0 : repeats,
      });
    }
  }
  return rows;
}

function addCell(row: Line, blocks: readonly Block[], margins: number): void {
  const lines = blocks.flatMap(block => block.lines);
  row.height = Math.max(row.height, heightOf(blocks) + margins);
  row.notes.push(...lines.flatMap(line => line.notes));
  row.marks.push(...lines.flatMap(line => line.marks));
}

/** Gives the height of blocks that stand together, with the space round each. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block, i) =>
      sum + spaceAbove(block, blocks[i - 1]) + block.lines.reduce((h, line) => h + line.height, 0),
    blocks.at(-1)?.after ?? 0,
  );
}

/** Gives the space between a block and the one before it: the larger of what the two ask for. */
export function spaceAbove(block: Block, previous: Block | undefined): number {
  const same = previous !== undefined && previous.style === block.style;
  if (same && block.contextual) return 0;
  return Math.max(block.before, previous?.after ?? 0);
}
