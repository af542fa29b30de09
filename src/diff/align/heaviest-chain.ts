/** Says that item `a` of the old and item `b` of the new may belong together, and how much that is worth. */
export interface Pair {
  a: number;
  b: number;
  weight: number;
}

/**
 * Chooses the pairs of greatest weight in all that keep the order on both sides. It is Hunt and
 * Szymanski's reduction of a common subsequence to an increasing one (1977), weighted, with a Fenwick
 * tree: n log n in the number of pairs. Of equal chains the one with earlier pairs wins.
 */
export function heaviestChain(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((x, y) => x.a - y.a || y.b - x.b);
  const ranks = new Map(
    [...new Set(sorted.map(p => p.b))].sort((x, y) => x - y).map((b, i) => [b, i + 1]),
  );
  const best: number[] = new Array(ranks.size + 1).fill(-1);
  const total: number[] = new Array(sorted.length).fill(0);
  const before: number[] = new Array(sorted.length).fill(-1);
  const heavier = (x: number, y: number) => y < 0 || (total[x] ?? 0) > (total[y] ?? 0);
  let last = -1;
  for (const [i, pair] of sorted.entries()) {
    const rank = ranks.get(pair.b) ?? 0;
    let chosen = -1;
    for (let r = rank - 1; r > 0; r -= r & -r) {
      const at = best[r] ?? -1;
      if (at >= 0 && heavier(at, chosen)) chosen = at;
    }
    before[i] = chosen;
    total[i] = pair.weight + (chosen < 0 ? 0 : (total[chosen] ?? 0));
    for (let r = rank; r < best.length; r += r & -r) if (heavier(i, best[r] ?? -1)) best[r] = i;
    if (heavier(i, last)) last = i;
  }
  const chain: Pair[] = [];
  for (let i = last; i >= 0; i = before[i] ?? -1) chain.push(sorted[i] as Pair);
  return chain.reverse();
}
