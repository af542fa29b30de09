import { quantised } from '../score/vector.ts';
import { kinOf } from './kin-of.ts';

/** The least cosine that shows kinship: most pairs of words have less. */
const least = 0.3;

/** How near a word (a stem) is, in use, to those asked for, from 0 to 1. */
export type Kinship = (word: string) => number;

/**
 * Makes the measure of kinship to the words asked for, taken together: what is like one of ten by chance
 * counts little, what is like all of them much. They themselves count 1, whatever they are.
 */
export function kinshipTo(asked: ReadonlyMap<string, number>): Kinship {
  const sum: number[] = [];
  for (const [word, weight] of asked)
    for (const [d, x] of (kinOf(word) ?? []).entries()) sum[d] = (sum[d] ?? 0) + weight * x;
  const length = Math.sqrt(sum.reduce((all, x) => all + x * x, 0)) || 1;
  const known = new Map<string, number>();
  return word => {
    if (asked.has(word)) return 1;
    const before = known.get(word);
    if (before !== undefined) return before;
    const vector = kinOf(word) ?? [];
    const cosine = vector.reduce((all, x, d) => all + x * (sum[d] ?? 0), 0) / length;
    const near = quantised(Math.max(0, (cosine - least) / (1 - least)));
    known.set(word, near);
    return near;
  };
}
