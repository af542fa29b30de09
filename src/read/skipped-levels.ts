import type { Position } from '../brief/index.ts';
import { positioned } from '../brief/index.ts';
import { type Message, say } from '../message/index.ts';

/** A heading as its format ranks it, depth from 1. */
export interface RankedHeading {
  depth: number;
  words: string;
  position?: Position | undefined;
}

/** Says which headings stand more than one level below the heading before them; `top` is the title's depth, if there is one. */
export function skippedLevels(
  headings: readonly RankedHeading[],
  file: string,
  top?: number,
): Message[] {
  let before = top ?? headings[0]?.depth ?? 0;
  return headings.flatMap(({ depth, words, position }) => {
    const skips = depth > before + 1;
    const args = { words, from: before, to: depth };
    before = depth;
    if (!skips) return [];
    return [say('heading-skipped', args, { file, ...positioned(position) })];
  });
}
