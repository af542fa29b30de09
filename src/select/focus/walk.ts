import { cosine, quantised, sumOf, type Vector } from '../score/vector.ts';

/** How much returns to the start at every step, how many steps, and how much nearer units are preferred. */
const back = 0.4;
const steps = 3;
const preference = 2;

const none: Vector = new Map();

/**
 * Rates units by where a reader ends who starts at those that are asked for and goes on to what is worded
 * alike, over and over (Otterbacher, Erkan and Radev 2005, "Using random walks for question-focused
 * sentence retrieval"), less where one ends who starts anywhere: what is central to the whole text is not
 * for that about the focus. Steps go through the words of all units reached rather than from pair to pair,
 * so that a step costs the length of the text and not its square.
 */
export function walkFrom(start: readonly number[], vectors: readonly Vector[]): number[] {
  const asked = walk(start, vectors);
  const anywhere = walk(
    start.map(() => 1),
    vectors,
  );
  return asked.map((share, i) => Math.max(0, share - (anywhere[i] ?? 0)));
}

function walk(start: readonly number[], vectors: readonly Vector[]): number[] {
  const home = shares(start);
  let at = home;
  for (let step = 0; step < steps; step++) {
    const words = sumOf(at.map((share, i) => [vectors[i] ?? none, share] as const));
    const next = shares(vectors.map(vector => cosine(vector, words) ** preference));
    at = home.map((share, i) => back * share + (1 - back) * (next[i] ?? 0));
  }
  // A share is small in a long text: it is quantised as a multiple of the average.
  return at.map(share => quantised(share * at.length));
}

function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.map(weight => weight / total);
}
