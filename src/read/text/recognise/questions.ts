import type { Block } from '../block/block.ts';

const longest = 260;
const enough = 3;

/** Says whether a block is a question as an interviewer or a list of frequent questions puts it. */
export function isQuestion(text: string): boolean {
  return text.length <= longest && /\?["”’)]?$/.test(text) && /^["“‘'¿]?[\p{Lu}\p{Lo}]/u.test(text);
}

/** Finds the questions that the block after them answers, where a text has at least three. */
export function findQuestions(blocks: readonly Block[]): Set<number> {
  const out = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    const after = blocks[index + 1];
    if (isQuestion(block.text) && after && !isQuestion(after.text) && after.text.length > 40)
      out.add(index);
  }
  return out.size >= enough ? out : new Set();
}
