import type { MarkerCandidate, MarkerStyle } from './candidate.ts';

/**
 * Says whether a chain is proof enough that its numbers are note markers. Brackets, carets and raised
 * digits say themselves what they are; glued digits need a series, or a note that they name; numbers
 * in round brackets or between words need more of both.
 */
export function isConvincing(
  markers: readonly MarkerCandidate[],
  style: MarkerStyle,
  known: ReadonlySet<string>,
): boolean {
  const count = markers.length;
  const mean = markers.reduce((sum, m) => sum + m.weight, 0) / count;
  const named = markers.filter(m => m.numbers.every(n => known.has(String(n)))).length;
  const listed = known.size > 0 && named >= count * 0.5;
  switch (style) {
    case 'glued':
      if (isSeries(markers)) return false;
      if (listed) return mean >= 0.6 && (count > 1 || named === 1);
      if (count >= 3) return mean >= 0.45 && count * mean >= 1.5;
      return count === 2 && markers[0]?.first === 1 && markers[1]?.first === 2 && mean === 1;
    case 'paren':
      return listed ? mean >= 0.3 : count >= 3 && mean >= 0.6 && !isSeries(markers);
    case 'spaced':
      return listed
        ? count >= 2 && named >= known.size * 0.5 && mean >= 0.25
        : count >= 5 && mean >= 0.5 && !isSeries(markers);
    default:
      return mean > 0.5;
  }
}

// "Goal1 … Goal2 … Goal3": the same word before most of them makes them names.
function isSeries(markers: readonly MarkerCandidate[]): boolean {
  const words = new Map<string, number>();
  for (const { after } of markers)
    if (/\p{L}/u.test(after))
      words.set(after.toLowerCase(), (words.get(after.toLowerCase()) ?? 0) + 1);
  return markers.length >= 3 && Math.max(0, ...words.values()) > markers.length / 2;
}
