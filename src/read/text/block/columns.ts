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
 * cell, and parts nothing itself. A cell further left that goes on would come between two others.
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
