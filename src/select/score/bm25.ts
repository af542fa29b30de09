import type { Lexicon } from './lexicon.ts';
import { quantised, type Vector } from './vector.ts';

const k1 = 1.2;
const b = 0.4;

/** Scores a passage for a weighted query by BM25; `b` is low because sentences vary little in length. */
export function bm25(words: readonly string[], query: Vector, lexicon: Lexicon): number {
  const counts = new Map<string, number>();
  for (const word of words) if (query.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const norm = k1 * (1 - b + (b * words.length) / lexicon.average);
  let score = 0;
  for (const [word, count] of counts)
    score += (query.get(word) ?? 0) * lexicon.rarity(word) * ((count * (k1 + 1)) / (count + norm));
  return quantised(score);
}
