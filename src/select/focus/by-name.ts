import type { Ground } from '../ground/ground.ts';
import { greatest } from '../score/greatest.ts';
import { cosine, quantised, sumOf } from '../score/vector.ts';
import type { Unit } from '../unit/unit.ts';
import type { Focus } from './focus.ts';
import type { Relevance } from './relevance.ts';
import { tiesTo } from './ties-to.ts';

/** How much counts for what does not name the focus: what concerns it, nearness, ties, and the neighbours of all these. */
const concern = 0.8;
const near = 0.5;
const tie = 0.4;
const beside = 0.35;

/**
 * Rates units for a focus that has names: those that name it first; then those that speak of what
 * concerns it, and of what the brief itself says in the passages that name it.
 */
export function byName({ units, vectors }: Ground, focus: Focus): Relevance {
  const named = units.map(unit => focus.strength(unit.text));
  const homes = new Set<Unit['home']>();
  for (const unit of units) if ((named[unit.i] ?? 0) >= 1) homes.add(unit.home);
  const inside = (i: number) => homes.has(units[i]?.home as Unit['home']);
  const words = sumOf(vectors.flatMap((v, i) => (inside(i) ? [[v, 1] as const] : [])));
  const nearness = vectors.map(v => cosine(v, words));
  const nearest = greatest(nearness.map((n, i) => (inside(i) ? 0 : n)));
  const ties = tiesTo(units, homes);
  const own = units.map((_, i) =>
    Math.min(
      1,
      concern * Math.min(0.5, named[i] ?? 0) +
        near * Math.min(1, (nearness[i] ?? 0) / nearest) +
        tie * (ties[i] ?? 0),
    ),
  );
  const score = units.map((unit, i) => {
    if ((named[i] ?? 0) >= 1) return 1;
    if (inside(i)) return 0.9;
    // The sentence beside one that bears on the focus says more of the same thing.
    const around = [i - 1, i + 1].map(j => (units[j]?.home === unit.home ? (own[j] ?? 0) : 0));
    return quantised(Math.min(0.8, 0.7 * (own[i] ?? 0) + beside * Math.max(...around) * 0.7));
  });
  return { score, named, words, precise: true };
}
