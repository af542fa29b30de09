import { flatText } from '../../../brief/index.ts';
import type { Read } from './make-blocks.ts';
import type { ReadParagraph } from './read-paragraph.ts';

const longest = 120;

/**
 * Finds the headings of a text without styles that its numbering numbers: bold lines, each over a
 * paragraph that is neither. Where the file marks headings itself such lines are items.
 */
export function numberedHeadings(read: readonly Read[]): Set<Read> {
  const out = new Set<Read>();
  if (read.some(item => !('block' in item) && item.depth !== undefined)) return out;
  for (const [i, item] of read.entries()) {
    if ('block' in item || !item.mark?.ordered || item.mark.blank || !isBoldLine(item)) continue;
    const below = read.slice(i + 1, i + 4).find(next => 'block' in next || wordsOf(next) !== '');
    if (!below || 'block' in below) continue;
    const headsText = !below.mark && !below.bold && wordsOf(below).length > 20;
    const headsHeading =
      below.mark?.ordered && below.mark.level > item.mark.level && isBoldLine(below);
    if (headsText || headsHeading) out.add(item);
  }
  return out;
}

function isBoldLine(item: ReadParagraph): boolean {
  const words = wordsOf(item);
  return (
    item.bold && words.length <= longest && /\p{L}{2}/u.test(words) && !/[.;,:]["”’)]?$/.test(words)
  );
}

function wordsOf({ children }: ReadParagraph): string {
  return flatText(children).trim();
}
