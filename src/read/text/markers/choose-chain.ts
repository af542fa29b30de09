import type { MarkerCandidate } from './candidate.ts';

const farthest = 6;
const unlikely = 0.15;

/** The markers taken, and what their count skips. */
export interface Chain {
  markers: MarkerCandidate[];
  score: number;
}

/**
 * Chooses, among candidates in reading order, those that count upwards best: each gives its weight,
 * each number skipped costs a little. One style is used throughout a text, so each style makes a
 * chain of its own and the best one wins. Time is linear in the number of candidates.
 */
export function chooseChain(
  candidates: readonly MarkerCandidate[],
  known: ReadonlySet<string>,
): Chain {
  let best: Chain = { markers: [], score: 0 };
  for (const style of ['bracket', 'caret', 'superscript', 'glued'] as const) {
    const alike = candidates.filter(c => c.style === style);
    const chain = chainOf(alike, known);
    if (chain.score <= best.score || !isConvincing(chain, style === 'glued')) continue;
    // In brackets a number may be cited again, out of the count.
    best = style === 'glued' ? chain : { ...chain, markers: alike.filter(c => c.weight > 0.5) };
  }
  return best;
}

interface Link {
  candidate: MarkerCandidate;
  score: number;
  before: Link | undefined;
}

function chainOf(candidates: readonly MarkerCandidate[], known: ReadonlySet<string>): Chain {
  const endingAt = new Map<number, Link>();
  let best: Link | undefined;
  for (const candidate of candidates) {
    const weight = known.has(String(candidate.first))
      ? Math.min(1, candidate.weight + 0.3)
      : candidate.weight;
    // A chain that does not begin at 1 pays for its late start, so that a stray number opens none.
    let score = weight - Math.min(candidate.first - 1, 8) * 0.1;
    let before: Link | undefined;
    for (let skip = 0; skip < farthest; skip++) {
      const link = endingAt.get(candidate.first - 1 - skip);
      const joined = link ? link.score + weight - skip * 0.45 : Number.NEGATIVE_INFINITY;
      if (joined > score) [score, before] = [joined, link];
    }
    if (weight < unlikely) continue;
    const rival = endingAt.get(candidate.last);
    if (rival && rival.score >= score) continue;
    const link: Link = { candidate, score, before };
    endingAt.set(candidate.last, link);
    if (!best || score > best.score) best = link;
  }
  const markers: MarkerCandidate[] = [];
  for (let link: Link | undefined = best; link; link = link.before) markers.push(link.candidate);
  return { markers: markers.reverse(), score: best?.score ?? 0 };
}

// Glued digits are proof only as a series; a bracketed or raised number says itself what it is.
function isConvincing(chain: Chain, glued: boolean): boolean {
  return glued
    ? chain.markers.length >= 3 && chain.score >= 1.5
    : chain.markers.length >= 1 && chain.score > 0;
}
