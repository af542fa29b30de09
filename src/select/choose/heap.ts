/** A binary heap: `before` says which of two comes out first. */
export interface Heap<T> {
  push: (item: T) => void;
  pop: () => T | undefined;
}

/** Makes an empty heap. */
export function heap<T>(before: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  const swap = (i: number, j: number) => {
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  };
  const leads = (i: number, j: number) => i < items.length && before(items[i] as T, items[j] as T);
  return {
    push: item => {
      items.push(item);
      for (let i = items.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1;
        if (!leads(i, parent)) break;
        swap(i, parent);
        i = parent;
      }
    },
    pop: () => {
      const top = items[0];
      const last = items.pop();
      if (items.length > 0 && last !== undefined) {
        items[0] = last;
        for (let i = 0; ; ) {
          let first = i;
          for (const child of [2 * i + 1, 2 * i + 2]) if (leads(child, first)) first = child;
          if (first === i) break;
          swap(i, first);
          i = first;
        }
      }
      return top;
    },
  };
}
