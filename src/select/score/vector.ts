import type { Lexicon } from './lexicon.ts';

/** Words with weights. */
export type Vector = ReadonlyMap<string, number>;

/** Makes the vector of a passage: each word by how often it stands there and how rare it is; of length 1. */
export function vectorOf(words: readonly string[], lexicon: Lexicon): Vector {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts)
    counts.set(word, (1 + Math.log(count)) * lexicon.rarity(word));
  return normalised(counts);
}

/** Adds vectors up, each with a weight, to one of length 1. */
export function sumOf(parts: readonly (readonly [Vector, number])[]): Vector {
  const sum = new Map<string, number>();
  for (const [vector, share] of parts)
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight * share);
  return normalised(sum);
}

/** Gives the cosine of two vectors of length 1, quantised so that every machine ranks alike. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [word, weight] of small) dot += weight * (large.get(word) ?? 0);
  return quantised(dot);
}

/** Rounds a score to six decimals. */
export function quantised(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

function normalised(weights: ReadonlyMap<string, number>): Vector {
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return new Map([...weights].map(([word, weight]) => [word, weight / length]));
}
