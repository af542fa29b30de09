/** The words of a passage with how often each occurs, for likeness. */
export interface Bag {
  counts: ReadonlyMap<string, number>;
  /** The weight of all words together. */
  weight: number;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const small = 0.4;

/** Weighs a word: short ones are mostly grammar and say little about what a passage is. */
function weightOf(word: string): number {
  return word.length <= 3 && !/\p{N}/u.test(word) ? small : 1;
}

/** Makes the bag of a text; case and signs don't count. */
export function bagOf(text: string): Bag {
  const counts = new Map<string, number>();
  let weight = 0;
  for (const word of text.normalize('NFC').toLowerCase().match(wordPattern) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    weight += weightOf(word);
  }
  return { counts, weight };
}

/** Gives the weight of the words that two bags share, or of the longer ones among them alone. */
export function shared(x: Bag, y: Bag, longer = false): number {
  const [few, many] = x.counts.size <= y.counts.size ? [x, y] : [y, x];
  let sum = 0;
  for (const [word, count] of few.counts) {
    const other = many.counts.get(word);
    const weight = weightOf(word);
    if (other !== undefined && (!longer || weight === 1)) sum += Math.min(count, other) * weight;
  }
  return sum;
}

/** Says how alike two bags are, 0 to 1: Dice's coefficient over weighted words. */
export function likeness(x: Bag, y: Bag): number {
  const all = x.weight + y.weight;
  if (all === 0 || 2 * Math.min(x.weight, y.weight) < all * 0.2) return 0;
  return (2 * shared(x, y)) / all;
}
