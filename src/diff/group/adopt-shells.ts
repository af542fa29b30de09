import { add } from './group.ts';
import type { Matched, Ownership } from './piece.ts';

/** Gives what held only passages that went, came or moved to the piece of the first of them. */
export function adoptShells(matched: Matched, owned: Ownership): void {
  for (const side of ['a', 'b'] as const) {
    const units = matched[side];
    const map = side === 'a' ? matched.toNew : matched.toOld;
    const stayed = (k: number) => {
      const other = map[k] ?? -1;
      return other >= 0 && matched.moved[side === 'a' ? k : other] === 0;
    };
    for (const [i, unit] of units.entries()) {
      if (unit.type !== 'open' || (map[i] ?? -1) >= 0 || (map[unit.mate] ?? -1) >= 0) continue;
      let heir = -1;
      let settled = false;
      for (let k = i + 1; k < unit.mate && !settled; k++) {
        if (units[k]?.type !== 'passage') continue;
        if (stayed(k)) {
          heir = -1;
          settled = true;
          break;
        }
        const owner = owned[side === 'a' ? 'ownA' : 'ownB'][k] ?? -1;
        const gone = owned.pieces[owner]?.manner !== 'moved';
        if (heir < 0 || (gone && owned.pieces[heir]?.manner === 'moved')) heir = owner;
      }
      const piece = owned.pieces[heir];
      if (!piece) continue;
      const inner = [i, unit.mate];
      for (let k = i + 1; k < unit.mate; k++)
        if (
          units[k]?.type === 'space' &&
          (map[k] ?? -1) < 0 &&
          (owned[side === 'a' ? 'ownA' : 'ownB'][k] ?? -1) < 0
        )
          inner.push(k);
      add(owned, piece, side === 'a' ? inner : [], side === 'b' ? inner : []);
    }
  }
}
