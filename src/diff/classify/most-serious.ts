import { gravity, type Kind } from '../kind.ts';

/** Splits the kinds that a change meets into the most serious one and the rest, most serious first. */
export function mostSerious(kinds: Iterable<Kind>): { kind: Kind; also: Kind[] } {
  const [kind = 'layout', ...also] = [...new Set(kinds)].sort((x, y) => gravity(x) - gravity(y));
  return { kind, also };
}
