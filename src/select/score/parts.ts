import type { Unit } from '../unit/unit.ts';
import { cosine, quantised, sumOf, type Vector } from './vector.ts';

const none: Vector = new Map();

/**
 * Divides a brief into about `count` parts for an edition to cover, as a number for each unit: by its
 * headings where they are enough, else where the words change most from one block to the next, after
 * TextTiling (Hearst 1997).
 */
export function partsOf(
  units: readonly Unit[],
  vectors: readonly Vector[],
  count: number,
): number[] {
  const headed = new Set(units.map(unit => unit.sections.findLast(s => s.heading)));
  headed.delete(undefined);
  if (headed.size >= 3) {
    const numbers = new Map([...new Set(units.map(u => u.sections.at(-1)))].map((s, i) => [s, i]));
    return units.map(unit => numbers.get(unit.sections.at(-1)) ?? 0);
  }
  const blocks = new Map<number, Vector[]>();
  for (const unit of units) {
    const vector = vectors[unit.i];
    if (!vector) continue;
    const own = blocks.get(unit.block);
    if (own) own.push(vector);
    else blocks.set(unit.block, [vector]);
  }
  const keys = [...blocks.keys()];
  const sums = keys.map(key => sumOf((blocks.get(key) ?? []).map(v => [v, 1] as const)));
  const change = keys.map((_, i) => {
    if (i === 0) return 0;
    const near = (a: number, z: number) => cosine(sums[a] ?? none, sums[z] ?? none);
    // The cosine of two blocks before with two after, from the cosines of pairs: no sums are made.
    const across = near(i - 2, i) + near(i - 2, i + 1) + near(i - 1, i) + near(i - 1, i + 1);
    const size = (a: number, z: number) => (sums[a] && sums[z] ? Math.sqrt(2 + 2 * near(a, z)) : 1);
    return quantised(1 - across / (size(i - 2, i - 1) * size(i, i + 1)));
  });
  const cuts = new Set(
    keys
      .map((_, i) => i)
      .slice(1)
      .sort((a, z) => (change[z] ?? 0) - (change[a] ?? 0) || a - z)
      .slice(0, Math.max(0, count - 1)),
  );
  const partOf = new Map<number, number>();
  let part = 0;
  for (const [i, key] of keys.entries()) {
    if (cuts.has(i)) part += 1;
    partOf.set(key, part);
  }
  return units.map(unit => partOf.get(unit.block) ?? 0);
}
