import { append } from '../../../brief/index.ts';
import type { Claim } from '../../reader.ts';
import { endingOf, type Line, positionIn } from '../line.ts';
import { wordsIn } from '../page/trim.ts';
import { type Piece, pieceText } from '../piece.ts';
import type { Repair } from '../repair.ts';
import { repairCharacters } from '../repair-characters.ts';
import type { TextBlock } from './block.ts';
import { areRows, cutBehindCell, goesOnInCell, middleCellUnder } from './columns.ts';
import { continues, type Row } from './continues.ts';
import { joinInCell, joinLines, spanOfPieces, type Vocabulary } from './join-lines.ts';
import type { Wrapping } from './wrapping.ts';

/** Blocks, and what of their lines is no block's text: white space, and what was repaired. */
export interface Blocks {
  blocks: TextBlock[];
  claims: Claim[];
  repairs: Repair[];
}

interface Open {
  pieces: Piece[];
  rows: number;
  first: Row;
  before: Row;
  /** Its last line, whose ending is claimed once it is known whether the next line goes on. */
  line: Line;
  to: number;
  gap: number;
  /** That line went on in a cell between others: it is not its end that the pieces end with. */
  inside: boolean;
}

// No cell is higher; each line that goes on in one is looked at with the whole row.
const tallest = 40;

export interface Grouping {
  wrapping: Wrapping;
  vocabulary: Vocabulary;
  /** Lines that are one block whatever they look like, as the notes at a page's foot are. */
  together?: true;
}

/** Puts lines together to blocks: a line each, or runs of lines where the text is hard-wrapped. */
export function blocksOf(lines: readonly Line[], grouping: Grouping): Blocks {
  const out: Blocks = { blocks: [], claims: [], repairs: [] };
  let gap = 0;
  let open: Open | undefined;
  const close = () => {
    if (!open) return;
    claimRest(out, open.line, open.to);
    const { pieces, gap: above, first, rows } = open;
    out.blocks.push({
      pieces,
      text: pieces.map(pieceText).join(''),
      gap: above,
      indent: first.indent,
      lines: rows,
      page: first.page,
      position: spanOfPieces(pieces),
    });
    open = undefined;
  };
  for (const line of lines) {
    const { from, to } = wordsIn(line.text);
    if (from >= to) {
      claimLead(out, line, line.text.length);
      claimRest(out, line, line.text.length);
      gap += 1;
      continue;
    }
    claimLead(out, line, from);
    const words = line.text.slice(from, to);
    const row: Row = { words, indent: indentOf(line.text, from), length: to, page: line.page };
    const { pieces, repairs } = repairCharacters(line, from, to);
    append(out.repairs, repairs);
    // Blank lines at a page's end set nothing apart: the paragraph may go on overleaf.
    const near = open && (gap === 0 || open.line.page !== line.page);
    const goesOn =
      grouping.together ||
      (open && near && !areRows(open.first, row) && goesOnIn(open, row, grouping.wrapping));
    const cut = open && near && !grouping.together ? cutAbove(open, row) : undefined;
    if (open && (cut || goesOn)) {
      const { line: before, to: end } = open;
      if (cut) {
        out.repairs.push(joinInCell(cut.cell, before, end));
        open.pieces = [...cut.cell, ...pieces, ...cut.rest];
      } else {
        const join = open.inside
          ? joinInCell(open.pieces, before, end)
          : joinLines(open.pieces, before, end, words, grouping.vocabulary);
        out.repairs.push(join);
        append(open.pieces, pieces);
      }
      open.inside = cut !== undefined;
      open.rows += 1;
      open.before = row;
      open.line = line;
      open.to = to;
    } else {
      close();
      open = { pieces, rows: 1, first: row, before: row, line, to, gap, inside: false };
    }
    gap = 0;
  }
  close();
  return out;
}

/** Cuts the row above a line behind the cell that goes on in it, where one between others does. */
function cutAbove(open: Open, row: Row): ReturnType<typeof cutBehindCell> {
  if (open.rows >= tallest || open.line.page !== row.page) return undefined;
  const index = middleCellUnder(open.first, row);
  return index === undefined ? undefined : cutBehindCell(open.pieces, index);
}

function goesOnIn(open: Open, row: Row, wrapping: Wrapping): boolean {
  if (goesOnInCell(open.first, row)) return true;
  return wrapping.width > 0 && continues(open, row, wrapping);
}

function indentOf(text: string, to: number): number {
  let columns = 0;
  for (const c of text.slice(0, to)) columns += c === '\t' ? 4 : 1;
  return columns;
}

function claimLead(out: Blocks, line: Line, to: number): void {
  let from = 0;
  if (line.start === 0 && line.text.startsWith('\uFEFF')) {
    out.repairs.push({ position: positionIn(line, 0, 1), name: 'byte-order-mark' });
    from = 1;
  }
  if (to > from)
    out.claims.push({
      position: positionIn(line, from, to),
      as: 'syntax',
      name: to < line.text.length ? 'indent' : 'blank',
    });
}

/** Claims what follows a line's words: white space, the line's ending, a form feed. */
export function claimRest(out: Pick<Blocks, 'claims' | 'repairs'>, line: Line, to: number): void {
  if (to < line.text.length)
    out.claims.push({
      position: positionIn(line, to, line.text.length),
      as: 'syntax',
      name: 'trailing-space',
    });
  if (line.next > line.end && !line.feed)
    out.claims.push({ position: endingOf(line), as: 'syntax', name: 'line-end' });
}
