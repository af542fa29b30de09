import { matchUnits } from './align/match-units.ts';
import { changeOf, type Draft } from './change-of.ts';
import { group } from './group/group.ts';
import type { Ownership, Piece } from './group/piece.ts';
import type { Operation } from './operation.ts';
import { gapsOf, hiddenOperations, type Job, operationsOf } from './operations-of.ts';
import type { Book } from './unit/book.ts';
import type { Placed } from './unit/linearise.ts';

/** A change that is not yet named, with the piece it comes from and where it belongs in the order. */
export interface Found {
  piece: Piece;
  draft: Draft;
  operations: Operation[];
  /** The place among the new units, with a half for what went from before it. */
  place: number;
}

/** What was found in one stream. */
export interface Compared extends Job, Ownership {
  found: Found[];
  silent: Operation[];
}

/** Compares two streams of units: matches them, gathers what differs, says what it is. */
export function compareStreams(
  a: readonly Placed[],
  b: readonly Placed[],
  books: { old: Book; new: Book },
  known: (word: string) => boolean,
  note?: number,
): Compared {
  if (isSame(a, b)) return unchanged(a, b, books, note);
  const matching = matchUnits(a, b);
  const matched = { a, b, ...matching };
  const owned = group(matched);
  const job: Job = {
    ...matched,
    books,
    gap: gapsOf(matched),
    ...(note === undefined ? {} : { note }),
  };
  const silent: Operation[] = hiddenOperations(job);
  const found: Found[] = [];
  for (const piece of owned.pieces) {
    if (piece.olds.length === 0 && piece.news.length === 0) continue;
    const operations = operationsOf(piece, job, silent);
    const unseen = isUnseen(piece, job);
    if (operations.length === 0 || unseen) silent.push(...operations);
    else
      found.push({
        piece,
        operations,
        draft: changeOf(piece, job, known),
        place: placeOf(piece, job),
      });
  }
  found.sort((x, y) => x.place - y.place);
  return { ...job, pieces: owned.pieces, ownA: owned.ownA, ownB: owned.ownB, found, silent };
}

function isSame(a: readonly Placed[], b: readonly Placed[]): boolean {
  return (
    a.length === b.length &&
    a.every((unit, i) => unit.key === b[i]?.key && unit.full === b[i]?.full)
  );
}

/** Gives what is found where nothing differs, as with most notes: each unit is the other's. */
function unchanged(
  a: readonly Placed[],
  b: readonly Placed[],
  books: { old: Book; new: Book },
  note: number | undefined,
): Compared {
  const same = Int32Array.from(a.keys());
  return {
    a,
    b,
    books,
    toNew: same,
    toOld: same,
    moved: new Uint8Array(a.length),
    gap: same,
    ...(note === undefined ? {} : { note }),
    pieces: [],
    ownA: new Int32Array(a.length).fill(-1),
    ownB: new Int32Array(a.length).fill(-1),
    found: [],
    silent: [],
  };
}

/** Says whether a piece is only space, or only the place of the notes. */
function isUnseen(piece: Piece, { a, b }: Job): boolean {
  const units = [...piece.olds.map(i => a[i]), ...piece.news.map(j => b[j])];
  return units.every(
    unit => unit?.type === 'space' && unit.nodes.every(node => node.type !== 'break'),
  );
}

/** Finds where a piece stands among the new units; what went stands just before what followed it. */
function placeOf(piece: Piece, { toNew, moved }: Job): number {
  if (piece.news.length > 0) return Math.min(...piece.news);
  for (let i = Math.min(...piece.olds) - 1; i >= 0; i--)
    if ((toNew[i] ?? -1) >= 0 && moved[i] === 0) return (toNew[i] ?? 0) + 0.5;
  return -0.5;
}
