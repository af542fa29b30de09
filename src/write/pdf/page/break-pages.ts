import type { Galley, PlacedFrame, Slice } from '../layout/galley.ts';
import { cutTall } from './cut-tall.ts';
import { frameParts } from './frame-parts.ts';
import { linesThatFit, type NoteLine, noteHeight, noteLines } from './note-queue.ts';
import type { Area, Placed, Sheet } from './sheet.ts';

/** How full a page must be for a break that costs nothing, splits a kept block, or worse. */
const fullEnough = [0.55, 0.25, 0, 0] as const;

/** How much of a page the rest of an earlier page's notes may take. */
const carriedShare = 0.8;

/**
 * Cuts a galley into pages, in one pass. A slice moves on with its notes if both do not fit; only
 * where that would leave too much of a page empty is the last note split, and its rest opens the
 * notes of the next page. Nothing is ever dropped: what is too high for a page is cut before.
 */
export function breakPages(
  galley: Galley,
  notes: ReadonlyMap<string, Galley>,
  area: Area,
): Sheet[] {
  const { slices, frames } = cutTall(galley, area.height);
  const cut = new Map([...notes].map(([id, note]) => [id, cutTall(note, area.height * 0.4)]));
  const sheets: Sheet[] = [];
  let from = 0;
  let carried: NoteLine[] = [];
  do {
    const page = fillPage(slices, frames, from, carried, cut, area);
    sheets.push(page.sheet);
    from = page.to;
    carried = page.rest;
  } while (from < slices.length || carried.length > 0);
  return sheets;
}

function fillPage(
  slices: readonly Slice[],
  frames: readonly PlacedFrame[],
  from: number,
  carried: readonly NoteLine[],
  notes: ReadonlyMap<string, Galley>,
  area: Area,
): { sheet: Sheet; to: number; rest: NoteLine[] } {
  const again = repeatedHeader(slices, frames, from, area.height);
  const start = slices[from]?.top ?? 0;
  const header = again.reduce((sum, slice) => sum + slice.bottom - slice.top, 0);
  const bodyHeight = (to: number) =>
    to <= from ? 0 : (slices[to - 1]?.bottom ?? start) - start + header;
  const room = (to: number) => area.height - bodyHeight(to) - (to > from ? area.noteGap : 0);
  const old = linesThatFit(carried, area.height * carriedShare, true);
  const first = carried.slice(0, old);
  const blocked = old < carried.length;
  const citedBy = (to: number) =>
    noteLines(
      slices.slice(from, to).flatMap(slice => slice.cites),
      notes,
    );
  const fits = (to: number) => {
    const lines = [...first, ...citedBy(to)];
    if (blocked && lines.length > first.length) return false;
    return lines.length === 0
      ? bodyHeight(to) <= area.height + 1e-6
      : noteHeight(lines) <= room(to) + 1e-6;
  };
  let whole = from;
  while (whole < slices.length && !mustBreak(slices, from, whole) && fits(whole + 1)) whole++;
  let to = whole === slices.length ? whole : bestBreak(slices, from, whole, bodyHeight);
  let lines = [...first, ...citedBy(to)];
  let placed = lines.length;
  if (to < slices.length && !blocked) {
    const split = splitNote(slices, from, to, area, { first, citedBy, room, bodyHeight });
    if (split) ({ to, lines, placed } = split);
  }
  const rest = [...lines.slice(placed), ...carried.slice(old)];
  const sheet = lay(slices.slice(from, to), again, lines.slice(0, placed), start, area);
  sheet.frames = frameParts(frames, slices, sheet, from, to);
  return { sheet, to, rest };
}

function mustBreak(slices: readonly Slice[], from: number, at: number): boolean {
  return at > from && slices[at]?.forced === true;
}

/** Chooses the last break that costs little enough for how full it leaves the page. */
function bestBreak(
  slices: readonly Slice[],
  from: number,
  limit: number,
  height: (to: number) => number,
): number {
  if (slices[limit]?.forced) return limit;
  for (const [cost, share] of fullEnough.entries()) {
    for (let to = limit; to > from; to--) {
      if ((slices[to]?.cost ?? 0) > cost) continue;
      if (height(to) >= share * height(limit)) return to;
      break;
    }
  }
  return limit;
}

interface Measures {
  first: readonly NoteLine[];
  citedBy: (to: number) => NoteLine[];
  room: (to: number) => number;
  bodyHeight: (to: number) => number;
}

/**
 * Finds a later break at which all notes but the last are whole and the last one is begun; for a
 * page that would stay empty otherwise, whatever part of it fits.
 */
function splitNote(
  slices: readonly Slice[],
  from: number,
  to: number,
  area: Area,
  { first, citedBy, room, bodyHeight }: Measures,
): { to: number; lines: NoteLine[]; placed: number } | undefined {
  const used = noteHeight([...first, ...citedBy(to)]);
  const empty = room(to) - used;
  const stuck = to === from && first.length === 0;
  if (!stuck && empty < area.waste) return undefined;
  let best: { to: number; lines: NoteLine[]; placed: number } | undefined;
  for (let next = to + 1; next <= slices.length; next++) {
    if (mustBreak(slices, from, next - 1)) break;
    if (bodyHeight(next) > area.height + 1e-6) break;
    if ((slices[next]?.cost ?? 0) > 1 && !stuck) continue;
    const lines = [...first, ...citedBy(next)];
    const placed = linesThatFit(lines, room(next), stuck && !best);
    const cut = lines[placed];
    const onlyLast = !cut || (cut.before > 0 && cut.left === lines.length - placed);
    if (onlyLast || (stuck && !best)) best = { to: next, lines, placed };
    if (!onlyLast || stuck) break;
  }
  if (best || !stuck) return best;
  return { to: from + 1, lines: citedBy(from + 1), placed: 0 };
}

/** Gives the header rows to say again at the top of a page that starts inside a table. */
function repeatedHeader(
  slices: readonly Slice[],
  frames: readonly PlacedFrame[],
  from: number,
  height: number,
): Slice[] {
  for (const { frame, from: first, to } of frames) {
    if (frame.kind !== 'table' || frame.headerRows === 0) continue;
    if (from < first + frame.headerRows || from >= to) continue;
    const header = slices.slice(first, first + frame.headerRows);
    const sum = header.reduce((n, slice) => n + slice.bottom - slice.top, 0);
    const next = slices[from];
    if (next && sum + next.bottom - next.top < height && sum < height / 3) return header;
  }
  return [];
}

function lay(
  slices: readonly Slice[],
  again: readonly Slice[],
  lines: readonly NoteLine[],
  start: number,
  area: Area,
): Sheet {
  const body: Placed[] = [];
  let y = 0;
  for (const slice of again) {
    body.push({ slice, shift: y - slice.top, repeated: true });
    y += slice.bottom - slice.top;
  }
  for (const slice of slices) body.push({ slice, shift: y - start });
  const notes: Placed[] = [];
  let at = area.height - noteHeight(lines);
  const top = at;
  lines.forEach((line, i) => {
    if (i > 0) at += line.space;
    notes.push({ slice: line.slice, shift: at - line.slice.top });
    at += line.height;
  });
  return { body, notes, frames: [], ...(notes.length > 0 ? { notesTop: top } : {}) };
}
