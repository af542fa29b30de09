import { quantised } from '../score/vector.ts';
import type { Unit } from '../unit/unit.ts';

/** What an edition is worth so far, and what units would add to it. */
export interface Worth {
  gain: (units: readonly Unit[]) => number;
  take: (units: readonly Unit[]) => void;
}

export interface WorthOptions {
  /** How much each word matters to the audience. */
  words: ReadonlyMap<string, number>;
  /** How much each unit matters by itself, and the part of the brief that it stands in. */
  relevance: readonly number[];
  parts: readonly number[];
  /** The share of covering the words, against that of telling units from every part. */
  coverage: number;
}

/**
 * Makes the objective of Lin and Bilmes (2011, "A class of submodular functions for document
 * summarization"): coverage with diminishing returns, and a reward for diversity, the square root of
 * the relevance taken from each part. Coverage is of words rather than of pairs of sentences, so that
 * its cost grows with the length of the brief and not with its square.
 */
export function worthOf(options: WorthOptions): Worth {
  const { words, relevance, parts, coverage } = options;
  const total = [...words.values()].reduce((sum, w) => sum + w, 0) || 1;
  const all = new Map<number, number>();
  for (const [i, part] of parts.entries())
    all.set(part, (all.get(part) ?? 0) + (relevance[i] ?? 0));
  const most = [...all.values()].reduce((sum, r) => sum + Math.sqrt(r), 0) || 1;
  const left = new Map(words);
  const taken = new Map<number, number>();
  return {
    gain: units => {
      let covered = 0;
      const reward = new Map<number, number>();
      // Halved while counting, so that a word said twice counts less, and doubled back: both are exact.
      for (const unit of units) {
        for (const word of unit.words) {
          const rest = left.get(word);
          if (rest === undefined) continue;
          covered += rest / 2;
          left.set(word, rest / 2);
        }
        const part = parts[unit.i] ?? 0;
        reward.set(part, (reward.get(part) ?? 0) + (relevance[unit.i] ?? 0));
      }
      for (const unit of units)
        for (const word of unit.words) {
          const rest = left.get(word);
          if (rest !== undefined) left.set(word, rest * 2);
        }
      let diverse = 0;
      for (const [part, more] of reward) {
        const before = taken.get(part) ?? 0;
        diverse += Math.sqrt(before + more) - Math.sqrt(before);
      }
      return quantised(
        (100 * coverage * covered) / total + (100 * (1 - coverage) * diverse) / most,
      );
    },
    take: units => {
      for (const unit of units) {
        for (const word of unit.words) {
          const rest = left.get(word);
          if (rest !== undefined) left.set(word, rest / 2);
        }
        const part = parts[unit.i] ?? 0;
        taken.set(part, (taken.get(part) ?? 0) + (relevance[unit.i] ?? 0));
      }
    },
  };
}
