import { type Position, visit } from '../../src/brief/index.ts';
import type { Reading } from '../../src/read/index.ts';

/** What breaks law 1 in a reading: source that nobody claims, source claimed twice, text that is not the source's. */
export interface Breaches {
  unclaimed: string[];
  twice: string[];
  altered: string[];
}

/**
 * Checks law 1: every range of a source is claimed exactly once, by a text, as syntax or as a repair;
 * a text that has a range is its source, letter for letter, and one without stands for a repair.
 */
export function breachesOf(source: string, reading: Pick<Reading, 'value' | 'claims'>): Breaches {
  const ranges: Position[] = reading.claims.map(claim => claim.position);
  const repairs = new Set(
    reading.claims.filter(c => c.as === 'repair').map(c => c.position.start.offset),
  );
  const altered: string[] = [];
  visit(reading.value, node => {
    if ((node.type !== 'text' && node.type !== 'citation') || !node.position) return undefined;
    const { start, end } = node.position;
    ranges.push(node.position);
    if (node.type !== 'text') return undefined;
    if (
      end.offset === start.offset
        ? !repairs.has(start.offset)
        : source.slice(start.offset, end.offset) !== node.value
    )
      altered.push(node.value);
    return undefined;
  });
  const spans = ranges
    .map(({ start, end }) => [start.offset, end.offset] as const)
    .filter(([from, to]) => to > from)
    .sort((a, b) => a[0] - b[0]);
  const unclaimed: string[] = [];
  const twice: string[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from > at) unclaimed.push(source.slice(at, from));
    if (from < at) twice.push(source.slice(from, Math.min(at, to)));
    at = Math.max(at, to);
  }
  if (at < source.length) unclaimed.push(source.slice(at));
  return { unclaimed, twice, altered };
}

export const noBreach: Breaches = { unclaimed: [], twice: [], altered: [] };
