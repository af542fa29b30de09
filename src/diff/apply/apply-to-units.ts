import type { Operation } from '../operation.ts';
import type { Unit } from '../unit/unit.ts';

/** Applies operations to the units they count. */
export function applyToUnits(units: readonly Unit[], operations: readonly Operation[]): Unit[] {
  const edited = [...units];
  const gone = new Set<number>();
  const arrivals = new Map<number, { place: number; units: () => Unit[] }[]>();
  const arrive = (at: number, place: number, give: () => Unit[]) => {
    const there = arrivals.get(at) ?? [];
    there.push({ place, units: give });
    arrivals.set(at, there);
  };
  for (const operation of operations) {
    if (operation.op === 'remove')
      for (let k = 0; k < operation.count; k++) gone.add(operation.at + k);
    if (operation.op === 'insert') arrive(operation.at, operation.place, () => operation.units);
    if (operation.op === 'move') {
      gone.add(operation.unit);
      arrive(operation.at, operation.place, () => [edited[operation.unit] as Unit]);
    }
    if (operation.op === 'replace') edited[operation.unit] = operation.with;
  }
  applyEdits(edited, operations);
  const out: Unit[] = [];
  for (let gap = 0; gap <= units.length; gap++) {
    const there = arrivals.get(gap)?.sort((x, y) => x.place - y.place) ?? [];
    out.push(...there.flatMap(arrival => arrival.units()));
    if (gap < units.length && !gone.has(gap)) out.push(edited[gap] as Unit);
  }
  return out;
}

// From the back, so that numbers stay true; what is put before a word after that word's own edit.
function applyEdits(units: Unit[], operations: readonly Operation[]): void {
  const edits = operations.filter(operation => operation.op === 'edit');
  edits.sort((x, y) => y.at - x.at || y.remove - x.remove);
  for (const { unit, at, remove, insert } of edits) {
    const old = units[unit];
    if (old?.type !== 'passage' && old?.type !== 'space') continue;
    const tokens = [...old.tokens];
    tokens.splice(at, remove, ...insert);
    units[unit] = { ...old, tokens };
  }
}
