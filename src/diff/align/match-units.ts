import type { Placed } from '../unit/linearise.ts';
import { align } from './align.ts';
import { matchStructure } from './match-structure.ts';
import { matchTable } from './match-table.ts';
import { sequenceOf } from './sequence-of.ts';

/** Says which old unit is which new one: -1 for none, and which passages left their place. */
export interface Matching {
  toNew: Int32Array;
  toOld: Int32Array;
  moved: Uint8Array;
}

/** Tells that a passage is that passage, and whether it moved. */
export type Join = (a: number, b: number, moved: boolean) => void;

/** Matches two stretches of units: passages, then the cells of tables, then what holds them. */
export function matchUnits(a: readonly Placed[], b: readonly Placed[]): Matching {
  const matching: Matching = {
    toNew: new Int32Array(a.length).fill(-1),
    toOld: new Int32Array(b.length).fill(-1),
    moved: new Uint8Array(a.length),
  };
  const join: Join = (i, j, moved) => {
    if (!fillAlike(a[i], b[j])) return;
    matching.toNew[i] = j;
    matching.toOld[j] = i;
    matching.moved[i] = moved ? 1 : 0;
  };
  matchPassages(a, b, { a: [0, a.length], b: [0, b.length] }, join);
  matchStructure(a, b, matching);
  return matching;
}

/** The slots that print words of their own: a dash, a number. */
const printing: readonly string[] = ['attribution', 'caption'];

/** Says whether neither passage has words from its slot that the other would lose or gain. */
function fillAlike(old: Placed | undefined, fresh: Placed | undefined): boolean {
  const [was, is] = [old?.around.slot ?? '', fresh?.around.slot ?? ''];
  return was === is || (!printing.includes(was) && !printing.includes(is));
}

/** Matches the passages of two stretches. */
export function matchPassages(
  a: readonly Placed[],
  b: readonly Placed[],
  within: { a: readonly [number, number]; b: readonly [number, number] },
  join: Join,
  away = false,
): void {
  const [old, fresh] = [sequenceOf(a, ...within.a), sequenceOf(b, ...within.b)];
  const aligned = align(old, fresh);
  for (const [i, item] of old.items.entries()) {
    const other = fresh.items[aligned.to[i] ?? -1];
    if (!other) continue;
    const moved = away || aligned.moved[i] === 1;
    if (item.kind === 'passage') join(item.from, other.from, moved);
    else if (item.key === other.key) {
      for (let k = 0; k < item.to - item.from; k++)
        if (a[item.from + k]?.type === 'passage') join(item.from + k, other.from + k, moved);
    } else matchTable(a, b, item, other, join, moved);
  }
}
