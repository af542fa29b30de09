const highest = 16_384;

/** Keeps values by number and finds the greatest below one, in the manner of a Fenwick tree: both in log n. */
export function maximumBelow<T>(scoreOf: (value: T) => number): {
  add: (at: number, value: T) => void;
  find: (below: number) => T | undefined;
} {
  const tree = new Map<number, T>();
  const better = (a: T | undefined, b: T | undefined): T | undefined =>
    a === undefined || (b !== undefined && scoreOf(b) > scoreOf(a)) ? b : a;
  return {
    add(at, value) {
      for (let i = at + 1; i <= highest; i += i & -i) {
        const kept = better(tree.get(i), value);
        if (kept !== undefined) tree.set(i, kept);
      }
    },
    find(below) {
      let best: T | undefined;
      for (let i = Math.min(below, highest); i > 0; i -= i & -i) best = better(best, tree.get(i));
      return best;
    },
  };
}
