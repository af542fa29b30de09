/** How often each word of a brief stands in how many of its passages. */
export interface Lexicon {
  /** Number of passages, and their average number of content words. */
  passages: number;
  average: number;
  /** The weight of a word by its rarity, as in BM25 (Robertson and Zaragoza 2009), never negative. */
  rarity: (word: string) => number;
}

/** Makes the lexicon of a collection of passages, each a list of words. */
export function lexiconOf(passages: readonly (readonly string[])[]): Lexicon {
  const holding = new Map<string, number>();
  let words = 0;
  for (const passage of passages) {
    words += passage.length;
    for (const word of new Set(passage)) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  const n = passages.length;
  return {
    passages: n,
    average: Math.max(1, words / Math.max(1, n)),
    rarity: word => {
      const df = holding.get(word) ?? 0;
      return Math.log(1 + (n - df + 0.5) / (df + 0.5));
    },
  };
}
