import { absorb } from './absorb.ts';
import { adoptShells } from './adopt-shells.ts';
import { mergeColumns } from './merge-columns.ts';
import type { Matched, Ownership, Piece } from './piece.ts';
import { adoptStructure } from './structure.ts';

/** Gathers what differs between two matched streams into pieces, one for each change. */
export function group(matched: Matched): Ownership {
  const { a, b } = matched;
  const owned: Ownership = {
    pieces: [],
    ownA: new Int32Array(a.length).fill(-1),
    ownB: new Int32Array(b.length).fill(-1),
  };
  edits(matched, owned);
  absorb(matched, owned);
  moves(matched, owned);
  runs(matched, owned, 'a');
  runs(matched, owned, 'b');
  adoptShells(matched, owned);
  mergeColumns(matched, owned);
  adoptStructure(matched, owned);
  return owned;
}

/** Opens a piece for every passage that stayed and reads otherwise. */
function edits({ a, b, toNew, moved }: Matched, owned: Ownership): void {
  for (const [i, unit] of a.entries()) {
    const j = toNew[i] ?? -1;
    if (unit.type !== 'passage' || j < 0 || moved[i] === 1 || unit.key === b[j]?.key) continue;
    own(owned, { manner: 'edited', olds: [i], news: [j], pairs: [[i, j]] });
  }
}

/** Opens a piece for every run of passages that left their place together. */
function moves({ a, b, toNew, moved }: Matched, owned: Ownership): void {
  const rank = (units: readonly { type: string }[]) => {
    let n = 0;
    return units.map(unit => (unit.type === 'passage' ? n++ : n));
  };
  const [rankA, rankB] = [rank(a), rank(b)];
  let last: { piece: Piece; i: number; j: number } | undefined;
  for (const [i] of a.entries()) {
    if (moved[i] !== 1) continue;
    const j = toNew[i] ?? -1;
    const follows =
      last !== undefined &&
      rankA[i] === (rankA[last.i] ?? 0) + 1 &&
      rankB[j] === (rankB[last.j] ?? 0) + 1;
    if (last && follows) {
      add(owned, last.piece, [i], [j]);
      last.piece.pairs.push([i, j]);
      last = { piece: last.piece, i, j };
    } else {
      const piece: Piece = { manner: 'moved', olds: [i], news: [j], pairs: [[i, j]] };
      own(owned, piece);
      last = { piece, i, j };
    }
  }
}

/** Opens a piece for every run of passages that are on one side only. */
function runs(matched: Matched, owned: Ownership, side: 'a' | 'b'): void {
  const units = matched[side];
  const map = side === 'a' ? matched.toNew : matched.toOld;
  let piece: Piece | undefined;
  for (const [i, unit] of units.entries()) {
    const matches = (map[i] ?? -1) >= 0;
    if (unit.type !== 'passage') {
      if (matches && unit.type !== 'space') piece = undefined;
    } else if (matches || (owned[side === 'a' ? 'ownA' : 'ownB'][i] ?? -1) >= 0) piece = undefined;
    else if (piece) add(owned, piece, side === 'a' ? [i] : [], side === 'b' ? [i] : []);
    else {
      piece = {
        manner: side === 'a' ? 'removed' : 'added',
        olds: side === 'a' ? [i] : [],
        news: side === 'b' ? [i] : [],
        pairs: [],
      };
      own(owned, piece);
    }
  }
}

/** Enters a new piece. */
export function own(owned: Ownership, piece: Piece): void {
  const at = owned.pieces.push(piece) - 1;
  for (const i of piece.olds) owned.ownA[i] = at;
  for (const j of piece.news) owned.ownB[j] = at;
}

/** Adds units to a piece. */
export function add(
  owned: Ownership,
  piece: Piece,
  olds: readonly number[],
  news: readonly number[],
): void {
  const at = owned.pieces.indexOf(piece);
  piece.olds.push(...olds);
  piece.news.push(...news);
  for (const i of olds) owned.ownA[i] = at;
  for (const j of news) owned.ownB[j] = at;
}
