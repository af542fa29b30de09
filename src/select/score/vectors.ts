/** A bag of words as weights, of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** Makes tf-idf vectors for lists of words, each list one text of the collection. */
export function vectorsOf(texts: readonly (readonly string[])[]): Vector[] {
  const holding = new Map<string, number>();
  for (const words of texts)
    for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  return texts.map(words => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const weighted = [...counts].map(([word, n]): [string, number] => [
      word,
      n * Math.log((texts.length + 1) / (holding.get(word) ?? 1)),
    ]);
    return unit(weighted);
  });
}

/** Adds vectors up to one of length 1. */
export function centroid(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
  return unit([...sum]);
}

/** Gives the cosine of two vectors, quantised to four decimals so that every machine ranks alike. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [word, weight] of small) dot += weight * (large.get(word) ?? 0);
  return Math.round(dot * 10_000) / 10_000;
}

function unit(weighted: [string, number][]): Vector {
  let square = 0;
  for (const [, weight] of weighted) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return new Map(weighted.map(([word, weight]) => [word, weight / length]));
}
