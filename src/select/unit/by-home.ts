import type { Unit } from './unit.ts';

/** Lists units by the paragraph, list or block that they stand in, in the order given. */
export function byHome(units: Iterable<Unit>): Map<Unit['home'], Unit[]> {
  const homes = new Map<Unit['home'], Unit[]>();
  for (const unit of units) {
    const own = homes.get(unit.home);
    if (own) own.push(unit);
    else homes.set(unit.home, [unit]);
  }
  return homes;
}
