import { diffTokens } from './group/hunks.ts';
import type { Matched, Piece } from './group/piece.ts';
import type { Operation } from './operation.ts';
import type { Book } from './unit/book.ts';
import { contentOf, type Placed, unitOf } from './unit/linearise.ts';
import { tokensOf } from './unit/tokens.ts';

/** Where the units of a stream go, and which document each side is. */
export interface Job extends Matched {
  books: { old: Book; new: Book };
  /** The number of the note that the stream is, if it is one. */
  note?: number;
  /** For each new unit, the old gap that it stands at. */
  gap: Int32Array;
}

/** Finds for each new unit the gap in the old stream where it belongs: after what stayed before it. */
export function gapsOf({ b, toOld, moved }: Matched): Int32Array {
  const out = new Int32Array(b.length);
  let gap = 0;
  for (const j of b.keys()) {
    const i = toOld[j] ?? -1;
    out[j] = gap;
    if (i >= 0 && moved[i] === 0) gap = i + 1;
  }
  return out;
}

/** Gives the operations of one piece; what nobody sees of it goes to `silent`. */
export function operationsOf(piece: Piece, job: Job, silent: Operation[]): Operation[] {
  const { a, b, toNew, toOld, moved, books, gap } = job;
  const note = job.note === undefined ? {} : { note: job.note };
  const out: Operation[] = [];
  const gone = piece.olds.filter(i => (toNew[i] ?? -1) < 0);
  for (const [at, count] of stretches(gone)) out.push({ op: 'remove', ...note, at, count });
  const came = piece.news.filter(j => (toOld[j] ?? -1) < 0);
  for (const [place, count] of stretches(came)) {
    const units = b.slice(place, place + count).map(placed => unitOf(placed, books.new));
    out.push({ op: 'insert', ...note, at: gap[place] ?? 0, place, units });
  }
  for (const [i, j] of piece.pairs) {
    if (moved[i] === 1) out.push({ op: 'move', ...note, unit: i, at: gap[j] ?? 0, place: j });
    out.push(...editsOf(i, a[i] as Placed, b[j] as Placed, job, silent));
  }
  return out;
}

/** Gives the edits that make one passage of another. */
function editsOf(
  unit: number,
  old: Placed,
  fresh: Placed,
  job: Job,
  silent: Operation[],
): Operation[] {
  const note = job.note === undefined ? {} : { note: job.note };
  if (old.key === fresh.key) {
    if (old.full !== fresh.full)
      silent.push({ op: 'replace', ...note, unit, with: unitOf(fresh, job.books.new) });
    return [];
  }
  const [was, is] = [unitOf(old, job.books.old), unitOf(fresh, job.books.new)];
  if (was.type === 'passage' && is.type === 'passage' && was.sentence !== is.sentence)
    return [{ op: 'replace', ...note, unit, with: is }];
  const [a, b] = [
    tokensOf(contentOf(old), job.books.old),
    tokensOf(contentOf(fresh), job.books.new),
  ];
  const { hunks, same } = diffTokens(a, b);
  for (const [x, y] of same)
    if (JSON.stringify(a[x]?.token) !== JSON.stringify(b[y]?.token))
      silent.push({
        op: 'edit',
        ...note,
        unit,
        at: x,
        remove: 1,
        insert: b.slice(y, y + 1).map(t => t.token),
      });
  return hunks.map(hunk => ({
    op: 'edit',
    ...note,
    unit,
    at: hunk.a[0],
    remove: hunk.a[1] - hunk.a[0],
    insert: b.slice(...hunk.b).map(t => t.token),
  }));
}

/** Gives what nobody sees of what stayed: structure and passages whose hidden part differs. */
export function hiddenOperations(job: Job): Operation[] {
  const note = job.note === undefined ? {} : { note: job.note };
  const out: Operation[] = [];
  for (const [i, unit] of job.a.entries()) {
    const fresh = job.b[job.toNew[i] ?? -1];
    if (!fresh || job.moved[i] === 1 || unit.key !== fresh.key || unit.full === fresh.full)
      continue;
    out.push({ op: 'replace', ...note, unit: i, with: unitOf(fresh, job.books.new) });
  }
  return out;
}

/** Gathers numbers into stretches: first and count. */
function stretches(numbers: readonly number[]): [from: number, count: number][] {
  const out: [number, number][] = [];
  for (const n of [...new Set(numbers)].sort((x, y) => x - y)) {
    const last = out.at(-1);
    if (last && last[0] + last[1] === n) last[1] += 1;
    else out.push([n, 1]);
  }
  return out;
}
