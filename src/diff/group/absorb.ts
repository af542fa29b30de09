import { type Bag, bagOf, shared } from '../align/bag.ts';
import { wordsOf } from '../align/sequence-of.ts';
import type { Placed } from '../unit/linearise.ts';
import { add } from './group.ts';
import type { Matched, Ownership, Piece } from './piece.ts';

/** What part of a neighbour's words must come from the passage for it to be a part split off. */
const least = 0.6;

/**
 * Takes a passage that stands beside an edited one, and whose words the other side of that one has
 * and this side lacks, for a part of it: one sentence became two, or two became one.
 */
export function absorb(matched: Matched, owned: Ownership): void {
  const { a, b, toNew, toOld } = matched;
  for (const piece of owned.pieces) {
    const [pair] = piece.pairs;
    if (piece.manner !== 'edited' || !pair) continue;
    const [i, j] = pair;
    const free = (map: Int32Array, side: 'a' | 'b') => (k: number) =>
      (map[k] ?? -1) < 0 && (owned[side === 'a' ? 'ownA' : 'ownB'][k] ?? -1) < 0;
    const split = parts(b, j, missing(a, i, b, j), free(toOld, 'b'));
    const joined = parts(a, i, missing(b, j, a, i), free(toNew, 'a'));
    if (split.length > 0) join(owned, piece, 'split', [], split);
    if (joined.length > 0) join(owned, piece, 'joined', joined, []);
  }
}

function join(
  owned: Ownership,
  piece: Piece,
  manner: 'split' | 'joined',
  olds: number[],
  news: number[],
): void {
  piece.manner = manner;
  add(owned, piece, olds, news);
  piece.olds.sort((x, y) => x - y);
  piece.news.sort((x, y) => x - y);
}

/** Gives the words that a passage has and its counterpart lacks. */
function missing(a: readonly Placed[], i: number, b: readonly Placed[], j: number): Bag {
  const [mine, other] = [bagOf(wordsOf(a, i, i + 1)), bagOf(wordsOf(b, j, j + 1))];
  const counts = new Map<string, number>();
  for (const [word, count] of mine.counts) {
    const rest = count - (other.counts.get(word) ?? 0);
    if (rest > 0) counts.set(word, rest);
  }
  return { counts, weight: mine.weight };
}

/** Lists the passages next to one, on either side, that are made of these words. */
function parts(
  units: readonly Placed[],
  at: number,
  words: Bag,
  isFree: (k: number) => boolean,
): number[] {
  const out: number[] = [];
  for (const step of [1, -1])
    for (let k = next(units, at, step); k !== undefined; k = next(units, k, step)) {
      const bag = bagOf(wordsOf(units, k, k + 1));
      if (!isFree(k) || bag.weight < 1.5 || shared(bag, words) / bag.weight < least) break;
      out.push(k);
    }
  return out;
}

/** Finds the next passage of the same block or of the block beside it. */
function next(units: readonly Placed[], from: number, step: number): number | undefined {
  for (let k = from + step; k >= 0 && k < units.length; k += step) {
    const unit = units[k] as Placed;
    if (unit.type === 'passage')
      return unit.around.slot === units[from]?.around.slot ? k : undefined;
    if (unit.type !== 'space' && unit.nodes[0]?.type !== 'paragraph') return undefined;
  }
  return undefined;
}
