import type { Block } from '../block/block.ts';
import { textAt } from '../block/text-at.ts';
import { isBareLine } from './bare-line.ts';

const line = /^(to|from|subject|re|date|cc|memorandum (?:for|to)|through|via)\s?:/i;
const addressed = /^MEMORANDUM (?:FOR|TO) [^a-z.]{4,200}$/;

/** Reads which line of a memo's head a line is: "from", "to", "subject" … */
export function memoLine(text: string): string | undefined {
  if (text.length >= 240) return undefined;
  if (addressed.test(text)) return 'to';
  return line.exec(text)?.[1]?.toLowerCase();
}

/** Says whether a line of a memo's head tells what it is about. */
export function isSubject(text: string): boolean {
  return /^(?:subject|re)$/.test(memoLine(text) ?? '');
}

/**
 * Finds the first line of a memo's head that has a subject, under nothing but short lines: what stands
 * over it is the letterhead, and no title.
 */
export function memoHead(blocks: readonly Block[], deepest: number): number {
  const top = blocks.slice(0, deepest);
  const subject = top.findIndex(({ text }) => isSubject(text));
  const first = top.findIndex(({ text }) => memoLine(text) !== undefined);
  const short = top.slice(0, Math.max(first, 0)).every(({ text }) => /^.{0,119}[^.!?]$/.test(text));
  return subject >= 0 && short ? first : 0;
}

/** Says whether a line stands under "From:", "To:" or "Subject:", before the next such line or the text. */
export function isAddressee(blocks: readonly Block[], index: number): boolean {
  const [block, after] = [blocks[index], blocks[index + 1]];
  if (!block || !after || !isBareLine(block)) return false;
  if (/^(?:subject|re)\s?:$/i.test(textAt(blocks, index - 1))) return true;
  return memoLine(after.text) !== undefined || (isBareLine(after) && after.text.length < 120);
}
