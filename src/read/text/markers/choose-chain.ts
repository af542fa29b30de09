import { type MarkerCandidate, type MarkerStyle, markerStyles } from './candidate.ts';
import { isConvincing } from './is-convincing.ts';
import { maximumBelow } from './maximum-below.ts';
import { repeatedMarkers } from './repeated-markers.ts';

const nearby = 6;
const skipped = 0.45;
const farJump = 2.5;
const unlikely = 0.15;

/** The markers taken, in reading order, with the candidates that looked like ones and were not. */
export interface Chain {
  markers: MarkerCandidate[];
  doubtful: MarkerCandidate[];
  style: MarkerStyle | undefined;
}

/**
 * Chooses, among candidates in reading order, those that count upwards best: each gives its weight,
 * each number skipped costs a little. One style is used throughout a text, so each style makes a
 * chain of its own and the best one wins. `known` holds the labels of the text's own notes. Time is
 * n log n in the number of candidates.
 */
export function chooseChain(
  candidates: readonly MarkerCandidate[],
  known: ReadonlySet<string>,
  hint?: MarkerStyle,
): Chain {
  let best: { markers: MarkerCandidate[]; score: number; style: MarkerStyle } | undefined;
  for (const style of hint ? [hint] : markerStyles) {
    const alike = candidates.filter(c => c.style === style);
    const chain = chainOf(alike, known);
    if (chain.score <= (best?.score ?? 0)) continue;
    if (hint || isConvincing(chain.markers, style, known)) best = { ...chain, style };
  }
  if (!best) return { markers: [], doubtful: [], style: undefined };
  const { style } = best;
  const alike = candidates.filter(c => c.style === style);
  return { ...repeatedMarkers(best.markers, alike, known, style), style };
}

interface Link {
  candidate: MarkerCandidate;
  score: number;
  before: Link | undefined;
}

function chainOf(
  candidates: readonly MarkerCandidate[],
  known: ReadonlySet<string>,
): { markers: MarkerCandidate[]; score: number } {
  const endingAt = new Map<number, Link>();
  const lower = maximumBelow<Link>(link => link.score);
  let best: Link | undefined;
  let waiting: Link[] = [];
  const settle = () => {
    for (const link of waiting) {
      const rival = endingAt.get(link.candidate.last);
      if (rival && rival.score >= link.score) continue;
      endingAt.set(link.candidate.last, link);
      lower.add(link.candidate.last, link);
      if (!best || link.score > best.score) best = link;
    }
    waiting = [];
  };
  let place: MarkerCandidate | undefined;
  for (const candidate of candidates) {
    // Two readings of the same digits never follow one another.
    if (place?.block !== candidate.block || place.from !== candidate.from) settle();
    place = candidate;
    const weight = weightOf(candidate, known);
    if (weight < unlikely) continue;
    const { first } = candidate;
    // A chain that does not begin at 1 pays for its late start, so that a stray number opens none.
    let score = weight - (known.has(String(first)) ? 0 : Math.min(first - 1, 8) * 0.1);
    let before: Link | undefined;
    for (let skip = 0; skip < nearby; skip++) {
      const link = endingAt.get(first - 1 - skip);
      const joined = link ? link.score + weight - skip * skipped : Number.NEGATIVE_INFINITY;
      if (joined > score) [score, before] = [joined, link];
    }
    const far = lower.find(first - nearby);
    if (far && far.score + weight - farJump > score)
      [score, before] = [far.score + weight - farJump, far];
    waiting.push({ candidate, score, before });
  }
  settle();
  const markers: MarkerCandidate[] = [];
  for (let link: Link | undefined = best; link; link = link.before) markers.push(link.candidate);
  return { markers: markers.reverse(), score: best?.score ?? 0 };
}

function weightOf(candidate: MarkerCandidate, known: ReadonlySet<string>): number {
  if (known.size === 0) return candidate.weight;
  const named = candidate.numbers.every(n => known.has(String(n)));
  return named ? Math.min(1, candidate.weight + 0.3) : candidate.weight * 0.5;
}
