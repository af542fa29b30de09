import type { Lexicon } from '../score/lexicon.ts';
import { quantised } from '../score/vector.ts';
import type { Unit } from '../unit/unit.ts';

/** How soon a word that comes again in a window stops counting, as in BM25. */
const k = 1;
/** What a speaker's name counts, against a word of a sentence. */
const label = 0.3;
/** How far a subject reaches: a share of the square root of the number of units, since longer texts stay longer. */
const reachShare = 0.3;

/**
 * Rates the window round each unit by BM25, counts weighted by nearness: a passage that holds all of
 * what is asked goes before one that repeats a part of it.
 */
export function windowsOf(
  units: readonly Unit[],
  asked: ReadonlyMap<string, number>,
  lexicon: Lexicon,
  leastReach: number,
): number[] {
  const reach = Math.max(leastReach, Math.round(Math.sqrt(units.length) * reachShare));
  const score = units.map(() => 0);
  for (const [word, counts] of holdersOf(units, asked)) {
    const weight = (asked.get(word) ?? 0) * lexicon.rarity(word);
    for (const [i, tf] of spread(counts, reach, units.length).entries())
      if (tf > 0) score[i] = (score[i] ?? 0) + (weight * tf * (k + 1)) / (tf + k);
  }
  return score.map(quantised);
}

function holdersOf(
  units: readonly Unit[],
  asked: ReadonlyMap<string, number>,
): Map<string, Map<number, number>> {
  const holders = new Map<string, Map<number, number>>();
  const count = (word: string, i: number, share: number) => {
    if (!asked.has(word)) return;
    const own = holders.get(word) ?? new Map<number, number>();
    own.set(i, (own.get(i) ?? 0) + share);
    holders.set(word, own);
  };
  for (const unit of units) {
    for (const word of unit.words) count(word, unit.i, 1);
    for (const word of unit.beside) count(word, unit.i, label);
  }
  return holders;
}

/**
 * Gives each unit within reach a share of a count, less with distance: a sum of triangles, from the
 * changes of its slope, so that a word of every sentence costs no more than a rare one.
 */
export function spread(
  counts: ReadonlyMap<number, number>,
  reach: number,
  length: number,
): number[] {
  const width = reach + 1;
  const bends = new Array<number>(length + 2 * width).fill(0);
  const bend = (at: number, by: number) => {
    bends[at] = (bends[at] ?? 0) + by;
  };
  for (const [i, count] of counts) {
    bend(i, count);
    bend(i + width, -2 * count);
    bend(i + 2 * width, count);
  }
  let slope = 0;
  let height = 0;
  const out: number[] = [];
  // The first unit's triangle begins a width before it.
  for (const by of bends.slice(0, length + width)) {
    height += slope;
    slope += by;
    out.push(height / width);
  }
  return out.slice(width).map(quantised);
}
