import { Paragraph, Table } from 'docx';
import type { Block } from './context.ts';

/** Gives the blocks that a table cell may hold; a cell is never without a paragraph. */
export function cellBlocks(blocks: readonly Block[], style: string): (Paragraph | Table)[] {
  const allowed = blocks.filter(block => block instanceof Paragraph || block instanceof Table);
  return allowed.at(-1) instanceof Paragraph ? allowed : [...allowed, new Paragraph({ style })];
}
