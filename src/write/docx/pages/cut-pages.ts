import { type Block, heightOf, spaceAbove } from './blocks-in.ts';

/** A page: the height between its margins, and what the rule above its notes takes; in twips. */
export interface PageArea {
  height: number;
  rule: number;
}

/** Where a text falls on its pages. */
export interface Pages {
  count: number;
  /** The page that each bookmark begins on, from 1. */
  of: Map<string, number>;
  /** How much of the last page is taken, of 1. */
  last: number;
}

/** How many lines of a paragraph stay together at its beginning and at its end. */
const together = 2;

/**
 * Lays blocks on pages as Word and LibreOffice do: what is cited on a line stands at the foot of its
 * page, a paragraph leaves no single line behind, and what is kept with the next goes with it. A note
 * that is too high for the rest of its page runs on at the foot of the next one.
 */
export function cutPages(
  blocks: readonly Block[],
  notes: ReadonlyMap<string, readonly Block[]>,
  area: PageArea,
): Pages {
  const of = new Map<string, number>();
  let count = 1;
  let used = 0;
  /** What the notes take at the foot, the rule above them among it. */
  let foot = 0;
  let previous: Block | undefined;
  const heightsOf = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + heightOf(notes.get(id) ?? []), 0);
  const footWith = (height: number) => (height === 0 ? foot : (foot || area.rule) + height);
  const turn = (carried = 0) => {
    count += 1;
    for (; carried + area.rule > area.height; carried -= area.height - area.rule) count += 1;
    used = 0;
    previous = undefined;
    foot = carried === 0 ? 0 : area.rule + carried;
  };
  const isBegun = () => used > 0 || foot > 0;
  for (const [i, block] of blocks.entries()) {
    const above = used === 0 ? 0 : spaceAbove(block, previous);
    if (isBegun() && used + above + needed(blocks, i, heightsOf, footWith) > area.height) {
      turn();
      used += block.repeats;
    } else used += above;
    for (const [n, line] of block.lines.entries()) {
      const cited = heightsOf(line.notes);
      // Of a note, the first lines at least stand where it is cited.
      const least = Math.min(cited, 2 * 230);
      const left = block.lines.length - n;
      const fits = used + line.height + footWith(least) <= area.height;
      const leavesWidow =
        left === together &&
        n >= together &&
        used + line.height + (block.lines[n + 1]?.height ?? 0) + footWith(least) > area.height;
      if (isBegun() && (!fits || leavesWidow)) {
        turn();
        used += block.repeats;
      }
      used += line.height;
      for (const mark of line.marks) of.set(mark, count);
      const over = used + footWith(cited) - area.height;
      foot = footWith(cited);
      if (over > 0 && cited > least) {
        foot = area.height - used;
        turn(over);
      }
    }
    previous = block;
  }
  return { count, of, last: (used + foot) / area.height };
}

/** Gives the height that must be free for a block to begin: all that is kept together from here on. */
function needed(
  blocks: readonly Block[],
  from: number,
  heightsOf: (ids: readonly string[]) => number,
  footWith: (height: number) => number,
): number {
  let height = 0;
  let cited = 0;
  for (let i = from; i < blocks.length && i < from + 12; i++) {
    const block = blocks[i] as Block;
    const whole = block.keepNext || block.keepLines;
    const lines =
      whole || block.lines.length <= together + 1 ? block.lines : block.lines.slice(0, together);
    if (i > from) height += spaceAbove(block, blocks[i - 1]);
    for (const line of lines) {
      height += line.height;
      cited += Math.min(heightsOf(line.notes), 2 * 230);
    }
    if (!block.keepNext) break;
  }
  return height + footWith(cited);
}
