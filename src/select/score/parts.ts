import type { Unit } from '../unit/unit.ts';
import { cosine, sumOf, type Vector } from './vector.ts';

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
    if (vector) blocks.set(unit.block, [...(blocks.get(unit.block) ?? []), vector]);
  }
  const keys = [...blocks.keys()];
  const sums = keys.map(key => sumOf((blocks.get(key) ?? []).map(v => [v, 1] as const)));
  const change = keys.map((_, i) => {
    if (i === 0) return 0;
    const side = (from: number, to: number) =>
      sumOf(sums.slice(Math.max(0, from), to).map(v => [v, 1] as const));
    return 1 - cosine(side(i - 2, i), side(i, i + 2));
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
