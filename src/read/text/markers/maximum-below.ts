const highest = 16_384;

/** Keeps values by number and finds the greatest below one, in the manner of a Fenwick tree: both in log n. */
export function maximumBelow<T>(scoreOf: (value: T) => number): {
  add: (at: number, value: T) => void;
  find: (below: number) => T | undefined;
} {
  const tree = new Map<number, T>();
  const isBetter = (value: T, than: T | undefined): boolean =>
    than === undefined || scoreOf(value) > scoreOf(than);
  return {
    add(at, value) {
      for (let i = at + 1; i <= highest; i += i & -i)
        if (isBetter(value, tree.get(i))) tree.set(i, value);
    },
    find(below) {
      let best: T | undefined;
      for (let i = Math.min(below, highest); i > 0; i -= i & -i) {
        const value = tree.get(i);
        if (value !== undefined && isBetter(value, best)) best = value;
      }
      return best;
    },
  };
}
