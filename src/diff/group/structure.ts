import type { Placed } from '../unit/linearise.ts';
import type { Matched, Ownership, Piece } from './piece.ts';

/**
 * Gives what is left of the structure to the pieces: to a change of passages in the same gap between
 * two passages that stayed, else to a piece of its own, one for what opens and closes together.
 */
export function adoptStructure(matched: Matched, owned: Ownership): void {
  const { a, b, toNew, toOld, moved } = matched;
  const gapA = gaps(a, i => (toNew[i] ?? -1) >= 0 && moved[i] === 0);
  const gapB = gaps(b, j => (toOld[j] ?? -1) >= 0 && moved[toOld[j] ?? 0] === 0);
  const content = new Map<number, { a?: number; b?: number }>();
  const note = (gap: number, side: 'a' | 'b', at: number) => {
    const there = content.get(gap) ?? {};
    there[side] ??= at;
    content.set(gap, there);
  };
  for (const [i, at] of owned.ownA.entries())
    if (at >= 0 && isGone(toNew, i)) note(gapA[i] ?? 0, 'a', at);
  for (const [i, at] of owned.ownA.entries())
    if (at >= 0 && moved[i] === 1) note(gapA[i] ?? 0, 'a', at);
  for (const [j, at] of owned.ownB.entries())
    if (at >= 0 && (isGone(toOld, j) || moved[toOld[j] ?? 0] === 1)) note(gapB[j] ?? 0, 'b', at);

  const left: { side: 'a' | 'b'; k: number; gap: number; holder: string }[] = [];
  const holder = holders(a, b, toNew);
  for (const [i, unit] of a.entries())
    if (unit.type !== 'passage' && isGone(toNew, i) && (owned.ownA[i] ?? -1) < 0)
      left.push({ side: 'a', k: i, gap: gapA[i] ?? 0, holder: holder('a', i) });
  for (const [j, unit] of b.entries())
    if (unit.type !== 'passage' && isGone(toOld, j) && (owned.ownB[j] ?? -1) < 0)
      left.push({ side: 'b', k: j, gap: gapB[j] ?? 0, holder: holder('b', j) });

  // A container's ends stand in different gaps and belong to one change all the same.
  const joins = unions();
  for (const unit of left) if (unit.holder) joins.join(`gap ${unit.gap}`, unit.holder);
  const homes = new Map<string, Piece>();
  for (const unit of left) {
    const there = content.get(unit.gap);
    const at = there?.[unit.side] ?? there?.[unit.side === 'a' ? 'b' : 'a'];
    const home = at === undefined ? undefined : owned.pieces[at];
    const root = joins.root(`gap ${unit.gap}`);
    if (home && !homes.has(root)) homes.set(root, home);
  }
  for (const unit of left) {
    const there = content.get(unit.gap);
    const at = there?.[unit.side] ?? there?.[unit.side === 'a' ? 'b' : 'a'];
    const root = joins.root(`gap ${unit.gap}`);
    let piece = (at === undefined ? undefined : owned.pieces[at]) ?? homes.get(root);
    if (!piece) {
      piece = { manner: 'structure', olds: [], news: [], pairs: [] };
      owned.pieces.push(piece);
      homes.set(root, piece);
    }
    (unit.side === 'a' ? piece.olds : piece.news).push(unit.k);
    owned[unit.side === 'a' ? 'ownA' : 'ownB'][unit.k] = owned.pieces.indexOf(piece);
  }
}

function isGone(map: Int32Array, k: number): boolean {
  return (map[k] ?? -1) < 0;
}

/** Numbers the gaps between passages that stayed; the numbers agree on both sides. */
function gaps(units: readonly Placed[], stayed: (k: number) => boolean): Uint32Array {
  const out = new Uint32Array(units.length);
  let gap = 0;
  for (const [k, unit] of units.entries()) {
    if (unit.type === 'passage' && stayed(k)) gap += 1;
    out[k] = gap;
  }
  return out;
}

/** Names the container that a unit opens or closes; old and new ones that share an end are one. */
function holders(a: readonly Placed[], b: readonly Placed[], toNew: Int32Array) {
  const joins = unions();
  for (const [i, unit] of a.entries()) {
    const j = toNew[i] ?? -1;
    const other = b[j];
    if (unit.type === 'passage' || unit.mate < 0 || !other || other.mate < 0) continue;
    joins.join(`a${Math.min(i, unit.mate)}`, `b${Math.min(j, other.mate)}`);
  }
  return (side: 'a' | 'b', k: number) => {
    const mate = (side === 'a' ? a : b)[k]?.mate ?? -1;
    return mate < 0 ? '' : joins.root(`${side}${Math.min(k, mate)}`);
  };
}

/** Keeps sets that grow together (union-find, by names). */
function unions() {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    if (at !== name) parent.set(name, at);
    return at;
  };
  return {
    root,
    join: (x: string, y: string) => {
      const [rootX, rootY] = [root(x), root(y)];
      if (rootX !== rootY) parent.set(rootX, rootY);
    },
  };
}
