import { type Bag, likeness } from './bag.ts';
import type { Pair } from './heaviest-chain.ts';

/** Beyond this many comparisons, only passages that share a rare word are compared. */
const allPairs = 10_000;
/** A word that stands in more passages than this is not rare. */
const rare = 12;
/** How many candidates each passage is compared with at most. */
const candidates = 12;

/** Lists the pairs of passages that are at least so much alike, in bounded time. */
export function similarPairs(
  a: readonly number[],
  b: readonly number[],
  bags: { a: (i: number) => Bag; b: (i: number) => Bag },
  least: number,
): Pair[] {
  const out: Pair[] = [];
  const compare = (i: number, j: number) => {
    const like = likeness(bags.a(i), bags.b(j));
    if (like >= least) out.push({ a: i, b: j, weight: like * like * (1 + bags.a(i).weight) });
  };
  if (a.length * b.length <= allPairs) {
    for (const i of a) for (const j of b) compare(i, j);
    return out;
  }
  const posts = new Map<string, number[]>();
  for (const j of b)
    for (const word of bags.b(j).counts.keys()) {
      const list = posts.get(word);
      if (list) list.push(j);
      else posts.set(word, [j]);
    }
  for (const i of a) {
    const hits = new Map<number, number>();
    for (const word of bags.a(i).counts.keys()) {
      const list = posts.get(word) ?? [];
      if (list.length <= rare)
        for (const j of list) hits.set(j, (hits.get(j) ?? 0) + 1 / list.length);
    }
    const best = [...hits].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, candidates);
    for (const [j] of best) compare(i, j);
  }
  return out;
}
