import { canonical } from '../../../brief/index.ts';
import type { Shown, ShownBlock } from './shown.ts';

/** Gives what a file shows as `canonicalText` gives what a document says, so that the two compare. */
export function canonicalOf({ blocks, notes }: Shown): string {
  const parts: string[] = [];
  const printed = new Set<string>();
  const put = (block: ShownBlock) => {
    parts.push('\n');
    for (const piece of block) {
      if ('text' in piece) parts.push(piece.text);
      else {
        parts.push(piece.mark);
        for (const id of piece.notes) cite(id);
      }
    }
    parts.push('\n');
  };
  const cite = (id: string) => {
    if (printed.has(id)) return;
    printed.add(id);
    parts.push(' ');
    for (const block of notes.get(id) ?? []) put(block);
    parts.push(' ');
  };
  for (const block of blocks) put(block);
  for (const id of notes.keys()) cite(id);
  return canonical(parts.join(''));
}
