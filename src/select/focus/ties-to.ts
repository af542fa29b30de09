import type { Unit } from '../unit/unit.ts';

/**
 * Finds what the brief itself ties to the focus: passages that share two words in a row, such as
 * "non-state actors", with those that name it; 1 for two such pairs or more. Pairs that are common in
 * the brief tie nothing.
 */
export function tiesTo(units: readonly Unit[], homes: ReadonlySet<Unit['home']>): number[] {
  const pairs = units.map(({ words }) => words.slice(1).map((word, k) => `${words[k]} ${word}`));
  const held = new Map<string, number>();
  const inside = new Set<string>();
  for (const [i, own] of pairs.entries())
    for (const pair of new Set(own)) {
      held.set(pair, (held.get(pair) ?? 0) + 1);
      if (homes.has(units[i]?.home as Unit['home'])) inside.add(pair);
    }
  const common = Math.max(4, units.length / 25);
  return pairs.map(own => {
    const shared = [...new Set(own)].filter(p => inside.has(p) && (held.get(p) ?? 0) <= common);
    return Math.min(1, shared.length / 2);
  });
}
