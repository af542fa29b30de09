import type { Block } from '../content.ts';

/** Takes away the space below the last block, so that a box or a cell closes tightly. */
export function trim(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  if (!last) return [];
  const [left, top, right] = last.margin ?? [0, 0, 0, 0];
  const inner = 'stack' in last && !last.frame ? { ...last, stack: trim(last.stack) } : last;
  return [...blocks.slice(0, -1), { ...inner, margin: [left, top, right, 0] }];
}
