import { type Piece, pieceCursor, pieceText } from '../piece.ts';
import type { Row } from './continues.ts';

const parted = /\S\s{3,}(?=\S)/g;

/** Lists the columns at which the cells of a line begin that spaces part; none where they part nothing. */
export function columnsOf({ words, indent }: Row): number[] {
  if (words.length > 300 || words.includes('\t')) return [];
  const inner = Array.from(words.matchAll(parted), found => found.index + found[0].length);
  return inner.length > 0 ? [0, ...inner].map(at => at + indent) : [];
}

const leastColumn = 8;

/**
 * Says whether a line is what the last cell of the row above had no room for: it stands under that
 * cell, and parts nothing itself.
 */
export function goesOnInCell(first: Row, row: Row): boolean {
  const last = columnsOf(first).at(-1) ?? 0;
  if (last < leastColumn || Math.abs(row.indent - last) > 1) return false;
  return columnsOf(row).length === 0;
}

/** Says whether two lines are rows of one table: neither goes on in the other, however wide the text is. */
export function areRows(first: Row, row: Row): boolean {
  return columnsOf(first).length > 0 && columnsOf(row).length > 0;
}

/**
 * Gives the index of the cell between others that goes on in a line: the line stands under it, has words,
 * and ends before the next cell begins. A line of more cells may as well be a row whose first is empty.
 */
export function middleCellUnder(first: Row, row: Row): number | undefined {
  const columns = columnsOf(first);
  const index = columns.findIndex(at => Math.abs(row.indent - at) <= 1);
  const [here = 0, next] = columns.slice(index, index + 2);
  if (index < 1 || next === undefined || here < leastColumn || row.length >= next) return undefined;
  return columnsOf(row).length === 0 && /\p{L}/u.test(row.words) ? index : undefined;
}

/** Cuts a row's pieces behind one of its cells; none where its text has no such cell. */
export function cutBehindCell(
  pieces: readonly Piece[],
  index: number,
): { cell: Piece[]; rest: Piece[] } | undefined {
  const text = pieces.map(pieceText).join('');
  const gap = Array.from(text.matchAll(parted))[index];
  if (!gap) return undefined;
  const next = pieceCursor(pieces);
  return { cell: next(gap.index + 1), rest: next(text.length) };
}
