import { plainText, type Quotation, visit } from '../brief/index.ts';
import { say } from '../message/index.ts';
import type { Check } from './check.ts';
import { shorten } from './shorten.ts';

const fewest = 4;
const alike = 0.7;

/** Finds two quotations that are nearly and not quite the same: one of them is misquoted. */
export const quotationReworded: Check = ({ brief, at }) => {
  const quoted: { node: Quotation; text: string; words: string[] }[] = [];
  visit(brief, node => {
    if (node.type !== 'quotation' || node.missing) return undefined;
    const text = plainText(node)
      .replace(/[‘’“”"'«»„‚‹›]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length >= fewest) quoted.push({ node, text, words });
    return undefined;
  });
  // Only quotations that share a word pair are compared, so that a long brief stays near linear.
  const holding = new Map<string, number[]>();
  const found: ReturnType<Check> = [];
  for (const [i, { node, text, words }] of quoted.entries()) {
    const rivals = new Set<number>();
    for (const pair of pairs(words)) {
      for (const j of holding.get(pair)?.slice(-8) ?? []) rivals.add(j);
      holding.set(pair, [...(holding.get(pair)?.slice(-8) ?? []), i]);
    }
    for (const j of rivals) {
      const other = quoted[j];
      if (!other || contains(other.words, words) || contains(words, other.words)) continue;
      if (likeness(words, other.words) < alike) continue;
      found.push(
        say(
          'quotation-reworded',
          {
            one: shorten(other.text),
            other: shorten(text),
            line: other.node.position?.start.line ?? 0,
          },
          at(node),
        ),
      );
      break;
    }
  }
  return found;
};

// One quoted at greater length is no rewording.
function contains(words: readonly string[], part: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${part.join(' ')} `);
}

function pairs(words: readonly string[]): Set<string> {
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
}

// Dice's coefficient over word pairs.
function likeness(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [pairs(a), pairs(b)];
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / (left.size + right.size || 1);
}
