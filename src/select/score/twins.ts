import type { Unit } from '../unit/unit.ts';
import { cosine, type Vector } from './vector.ts';

const same = 0.5;
const rare = 12;

/**
 * Finds for each unit those that say the same in other words: the greater part of their weighted words
 * is shared, or one is nearly contained in the other. What is said again in the same words counts once,
 * under the number of the first (`says`). Only units that share a rare word are compared, so that a
 * book takes no longer a page than a brief.
 */
export function twinsOf(units: readonly Unit[], vectors: readonly Vector[]): ReadonlySet<number>[] {
  const holders = new Map<string, number[]>();
  const distinct = units.filter(unit => unit.says === unit.i);
  for (const unit of distinct)
    for (const word of new Set(unit.words)) {
      const list = holders.get(word);
      if (list) list.push(unit.i);
      else holders.set(word, [unit.i]);
    }
  const twins = units.map(() => new Set<number>());
  for (const unit of distinct) {
    const own = vectors[unit.i];
    if (!own || unit.words.length < 3) continue;
    const near = new Set<number>();
    for (const word of own.keys()) {
      const list = holders.get(word) ?? [];
      if (list.length <= rare) for (const other of list) if (other > unit.i) near.add(other);
    }
    for (const i of near) {
      const other = vectors[i];
      if (!other || !units[i] || !alike(unit, own, units[i], other)) continue;
      twins[unit.i]?.add(i);
      twins[i]?.add(unit.i);
    }
  }
  return twins;
}

function alike(a: Unit, va: Vector, z: Unit, vz: Vector): boolean {
  if (cosine(va, vz) >= same) return true;
  const [short, long] = a.words.length < z.words.length ? [a, z] : [z, a];
  if (short.words.length < 5) return false;
  const words = new Set(long.words);
  const own = new Set(short.words);
  return [...own].filter(word => words.has(word)).length / own.size >= 0.75;
}
