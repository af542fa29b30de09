import { bm25 } from '../score/bm25.ts';
import type { Lexicon } from '../score/lexicon.ts';
import { cosine, quantised, sumOf, type Vector } from '../score/vector.ts';
import type { Unit } from '../unit/unit.ts';
import type { Focus } from './focus.ts';

/** How much each unit bears on the focus. */
export interface Relevance {
  /** From 0 to 1, what the brief ties to the focus counted in. */
  score: number[];
  /** How strongly a unit itself names the focus. */
  named: number[];
  /** The words that matter, with weights: the focus's own, and those that the brief uses beside them. */
  words: Vector;
}

const reach = 5;
const sources = 12;

/**
 * Rates units by what they say of the focus: names, and its words by BM25; by what their neighbours
 * say, since a passage stays with its subject; and by how near they are to the passages that say most
 * of it (pseudo-relevance feedback, Rocchio 1971), so that what matters without naming the focus counts.
 */
export function relevanceOf(
  units: readonly Unit[],
  vectors: readonly Vector[],
  lexicon: Lexicon,
  focus: Focus,
): Relevance {
  const named = units.map(unit => focus.strength(unit.text));
  const asked = units.map(unit => bm25(unit.words, focus.words, lexicon));
  const most = Math.max(...asked, 1e-9);
  const direct = units.map((_, i) => {
    const words = (asked[i] ?? 0) / most;
    return focus.words.size === 0 ? (named[i] ?? 0) : Math.max(words, 0.8 * (named[i] ?? 0));
  });
  const around = spread(direct);
  const peak = Math.max(...around, 1e-9);
  const ranked = units
    .map(unit => unit.i)
    .filter(i => (direct[i] ?? 0) > 0)
    .sort((a, b) => strength(b) - strength(a) || a - b)
    .slice(0, sources);
  function strength(i: number): number {
    return quantised((direct[i] ?? 0) * (0.5 + (around[i] ?? 0) / peak));
  }
  const query = sumOf([...focus.words.keys()].map(w => [new Map([[w, lexicon.rarity(w)]]), 1]));
  const profile = sumOf([
    [query, focus.words.size > 0 ? 1 : 0],
    [sumOf(ranked.map(i => [vectors[i] ?? new Map(), strength(i)] as const)), 0.6],
  ]);
  const near = vectors.map(vector => cosine(vector, profile));
  const nearest = Math.max(...near, 1e-9);
  const raw = units.map(
    (_, i) =>
      0.45 * (direct[i] ?? 0) + 0.3 * ((around[i] ?? 0) / peak) + 0.25 * ((near[i] ?? 0) / nearest),
  );
  const top = Math.max(...raw, 1e-9);
  return { score: raw.map(r => quantised(r / top)), named, words: profile };
}

/** Gives each unit the sum of what its neighbours have, less with distance. */
function spread(values: readonly number[]): number[] {
  return values.map((_, i) => {
    let sum = 0;
    for (let d = -reach; d <= reach; d++)
      sum += (values[i + d] ?? 0) * (1 - Math.abs(d) / (reach + 1));
    return quantised(sum);
  });
}
