import { closingRole } from '../../../brief/closing-role.ts';
import { say } from '../../../message/index.ts';
import type { Block } from '../block/block.ts';
import { textAt } from '../block/text-at.ts';
import { headsLinks, isChrome } from './chrome.ts';
import type { Candidate } from './recogniser.ts';

// What stands below a text takes no more blocks than this.
const deepest = 30;
const longest = 1200;

/**
 * Finds what stands below a text, before its notes and after them: disclaimers, notes on the author,
 * chrome, and links to other pages under their heading.
 */
export function findBack(
  blocks: readonly Block[],
  end: number,
  afterNotes: number,
): Map<number, Candidate> {
  const out = new Map<number, Candidate>();
  trail(blocks, afterNotes, blocks.length, out);
  trail(blocks, 0, end, out);
  return out;
}

function trail(
  blocks: readonly Block[],
  start: number,
  end: number,
  out: Map<number, Candidate>,
): void {
  const from = Math.max(start, end - deepest, 1);
  for (let i = from; i < end; i++)
    if (headsLinks(textAt(blocks, i)) && onlyLinks(blocks, i + 1, end)) {
      for (let k = i; k < end; k++) out.set(k, { kind: 'chrome', confidence: 0.92 });
      end = i;
    }
  let misses = 0;
  for (let i = end - 1; i >= from && misses < 2; i--) {
    const block = blocks[i];
    const found = block && furniture(block);
    if (found) out.set(i, found);
    // A link's text may stand between two lines of chrome.
    else if (block && block.text.length < 60 && i < end - 1) misses += 1;
    else break;
  }
}

function onlyLinks(blocks: readonly Block[], from: number, end: number): boolean {
  const rest = blocks.slice(from, end);
  return (
    rest.length > 0 && rest.every(b => b.text.length < 160 || isChrome(b.text) || furniture(b))
  );
}

function furniture(block: Block): Candidate | undefined {
  const { text, position } = block;
  if (isChrome(text)) return { kind: 'chrome', confidence: 0.9 };
  if (text.length > longest) return undefined;
  const role = closingRole(text);
  if (role === 'disclaimer')
    return {
      kind: 'disclaimer',
      confidence: 0.95,
      message: say('disclaimer-recovered', {}, { position }),
    };
  if (role) return { kind: 'author-note', confidence: 0.9 };
  return undefined;
}
