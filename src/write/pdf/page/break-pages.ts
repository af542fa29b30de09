import type { Galley, PlacedFrame, Slice } from '../layout/galley.ts';
import { cutTall } from './cut-tall.ts';
import { frameParts } from './frame-parts.ts';
import { linesThatFit, type NoteLine, noteHeight, noteLines } from './note-queue.ts';
import type { Area, Placed, Sheet } from './sheet.ts';

/** How full a page must be for a break that costs nothing, splits a kept block, or worse. */
const fullEnough = [0.55, 0.25, 0, 0] as const;

/** How much of a page the rest of an earlier page's notes may take: what is tried, the best first. */
const carriedShares = [0.8, 0.6, 0.45, 1] as const;

/** How much of a page the text takes at most beside a note that is longer than a page. */
const besideLong = 0.45;

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
    const page = bestPage(share => fillPage(slices, frames, from, carried, cut, area, share));
    sheets.push(page.sheet);
    from = page.to;
    carried = page.rest;
  } while (from < slices.length || carried.length > 0);
  return sheets;
}

/** Fills a page with less or more of the notes that run on, if it would end badly otherwise. */
function bestPage(fill: (share: number) => Filled): Filled {
  const [usual, ...others] = carriedShares;
  const first = fill(usual);
  if (first.cost < 2 || !first.carries) return first;
  for (const share of others) {
    const other = fill(share);
    if (other.cost < 2) return other;
  }
  return first;
}

interface Filled {
  sheet: Sheet;
  to: number;
  rest: NoteLine[];
  /** What the break at its end costs. */
  cost: number;
  /** Whether notes of an earlier page run on in it. */
  carries: boolean;
}

function fillPage(
  slices: readonly Slice[],
  frames: readonly PlacedFrame[],
  from: number,
  carried: readonly NoteLine[],
  notes: ReadonlyMap<string, Galley>,
  area: Area,
  share: number,
): Filled {
  const again = repeatedHeader(slices, frames, from, area.height);
  const start = slices[from]?.top ?? 0;
  const header = again.reduce((sum, slice) => sum + slice.bottom - slice.top, 0);
  const bodyHeight = (to: number) =>
    to <= from ? 0 : (slices[to - 1]?.bottom ?? start) - start + header;
  const room = (to: number) => area.height - bodyHeight(to) - (to > from ? area.noteGap : 0);
  const old = linesThatFit(carried, area.height * share, true);
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
  // A page of notes alone is full, if anything.
  const idle = to === from && share < 1 ? 2 : 0;
  const cost = to === from || to === slices.length ? idle : (slices[to]?.cost ?? 0);
  return { sheet, to, rest, cost, carries: carried.length > 0 };
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

interface Split {
  to: number;
  lines: NoteLine[];
  placed: number;
}
interface Measures {
  first: readonly NoteLine[];
  citedBy: (to: number) => NoteLine[];
  room: (to: number) => number;
  bodyHeight: (to: number) => number;
}

/**
 * Finds a later break at which all notes but the last are whole and the last one is begun.
 */
function splitNote(
  slices: readonly Slice[],
  from: number,
  to: number,
  area: Area,
  { first, citedBy, room, bodyHeight }: Measures,
): Split | undefined {
  if (to === from && first.length === 0)
    return beginLongNote(slices, from, area, { citedBy, room, bodyHeight });
  let best: Split | undefined;
  const used = noteHeight([...first, ...citedBy(to)]);
  if (room(to) - used < area.waste) return undefined;
  for (let next = to + 1; next <= slices.length; next++) {
    if (mustBreak(slices, from, next - 1)) break;
    if (bodyHeight(next) > area.height + 1e-6) break;
    if ((slices[next]?.cost ?? 0) > 1) continue;
    const lines = [...first, ...citedBy(next)];
    const placed = linesThatFit(lines, room(next));
    if (!onlyLastIsCut(lines, placed)) break;
    best = { to: next, lines, placed };
  }
  return best;
}

/**
 * Begins a note that no page can hold beside the line that cites it: below some more of the text, so
 * that the line does not stand alone; or else below that line and those that must stay with it, with
 * whatever part of it fits, even if notes of those lines have to wait until it ends.
 */
function beginLongNote(
  slices: readonly Slice[],
  from: number,
  area: Area,
  { citedBy, room, bodyHeight }: Omit<Measures, 'first'>,
): Split {
  let best: Split | undefined;
  for (let next = from + 1; next <= slices.length; next++) {
    if (mustBreak(slices, from, next - 1)) break;
    if (bodyHeight(next) > area.height * besideLong) break;
    const lines = citedBy(next);
    const placed = linesThatFit(lines, room(next));
    if (!onlyLastIsCut(lines, placed)) break;
    if ((slices[next]?.cost ?? 0) <= 1) best = { to: next, lines, placed };
  }
  if (best) return best;
  const below = (to: number): Split => {
    const lines = citedBy(to);
    const placed = linesThatFit(lines, room(to), true);
    return { to, lines, placed: bodyHeight(to) > area.height + 1e-6 ? 0 : placed };
  };
  for (let next = from + 1; next <= slices.length; next++) {
    if (mustBreak(slices, from, next - 1) || bodyHeight(next) > area.height * besideLong) break;
    if ((slices[next]?.cost ?? 0) > 1) continue;
    const split = below(next);
    if ((split.lines[split.placed]?.before ?? 0) > 0) return split;
    break;
  }
  return below(from + 1);
}

/** Says whether of all notes only the last is cut, and is begun. */
function onlyLastIsCut(lines: readonly NoteLine[], placed: number): boolean {
  const cut = lines[placed];
  return !cut || (cut.before > 0 && cut.left === lines.length - placed);
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
