import type { MarkerCandidate, MarkerStyle } from './candidate.ts';

/**
 * Adds to a chain the markers that cite a note again, or out of the count: those in brackets that
 * name a number of the chain, and glued ones where nothing else could stand. What looks like a
 * marker and is neither is doubtful.
 */
export function repeatedMarkers(
  chain: readonly MarkerCandidate[],
  alike: readonly MarkerCandidate[],
  known: ReadonlySet<string>,
  style: MarkerStyle,
): { markers: MarkerCandidate[]; doubtful: MarkerCandidate[] } {
  const plain = style === 'glued' || style === 'paren' || style === 'spaced';
  const low = Number(chain[0]?.first);
  const high = chain.reduce((most, marker) => Math.max(most, marker.last), 0);
  const taken = new Map(chain.map(m => [placeOf(m), m]));
  const markers: MarkerCandidate[] = [];
  const doubtful: MarkerCandidate[] = [];
  let reached = 0;
  let covered: MarkerCandidate | undefined;
  for (const candidate of alike) {
    const chosen = taken.get(placeOf(candidate));
    if (chosen) {
      if (chosen !== candidate) continue;
      markers.push(candidate);
      reached = Math.max(reached, candidate.last);
      covered = candidate;
      continue;
    }
    if (covered && covered.block === candidate.block && candidate.from < covered.to) continue;
    const named = known.size > 0 && candidate.numbers.every(n => known.has(String(n)));
    const within = candidate.first >= low && candidate.last <= (plain ? reached : high);
    const fits = known.size > 0 ? named && (!plain || within || style === 'glued') : within;
    if (candidate.weight >= (plain ? 0.9 : 0.55) && fits) {
      markers.push(candidate);
      covered = candidate;
    } else if (candidate.weight >= 1 && style === 'glued') doubtful.push(candidate);
  }
  return { markers, doubtful };
}

function placeOf(candidate: MarkerCandidate): string {
  return `${candidate.block}:${candidate.from}`;
}
