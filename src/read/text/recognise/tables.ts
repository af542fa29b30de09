import type { Block } from '../block/block.ts';
import { textAt } from '../block/text-at.ts';

/** A cell of a row: offsets in the block's text. */
export interface Cell {
  from: number;
  to: number;
}

/** Splits a row into its cells, at tabs, at upright strokes, or at runs of three spaces or more. */
export function cellsOf(text: string): Cell[] {
  if (text.length > 2000) return [];
  const piped = /^\|.*\|$/.test(text);
  const separator = piped ? /\s*\|\s*/g : text.includes('\t') ? /\s*\t\s*/g : /\s{3,}/g;
  const cells: Cell[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    if (match.index > 0 || !piped) cells.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  if (!piped) cells.push({ from, to: text.length });
  return cells;
}

/** Says whether a row only parts the head from the body: "|---|:---:|", or "----   ----". */
export function isRuleRow(text: string): boolean {
  if (text.length >= 500) return false;
  return (
    /^\|(?:\s?:?-{2,}:?\s?\|){1,40}$/.test(text) ||
    /^(?:-{2,}|={2,})(?:\s+(?:-{2,}|={2,})){1,40}$/.test(text)
  );
}

/**
 * Finds the rows of simple tables: neighbours with as many cells, two rows where tabs or strokes
 * part them, three where spaces do.
 */
export function findTables(blocks: readonly Block[]): Map<number, number> {
  const out = new Map<number, number>();
  const counts = blocks.map(({ text }) => cellsOf(text).length);
  let from = 0;
  for (let i = 1; i <= blocks.length; i++) {
    const block = blocks[i];
    if (block && block.gap === 0 && counts[i] === counts[from]) continue;
    const spaced = !/[\t|]/.test(textAt(blocks, from));
    const cells = Number(counts[from]);
    if (cells >= 2 && i - from >= (spaced ? 3 : 2))
      for (let k = from; k < i; k++) out.set(k, cells);
    from = i;
  }
  return out;
}
