import type { ReadingHints } from '../../../config/brief-settings.ts';
import type { Block } from '../block/block.ts';
import { textAt } from '../block/text-at.ts';
import type { MarkerCandidate } from '../markers/candidate.ts';
import { chapterNotes } from '../markers/chapter-notes.ts';
import { chooseChain } from '../markers/choose-chain.ts';
import { findCandidates } from '../markers/find-candidates.ts';
import { symbolNotes } from '../markers/symbol-notes.ts';
import { findNotesList, type ListedNote, type NotesList } from '../notes-list.ts';
import { findBack } from './back.ts';
import { findFront } from './front.ts';
import { findItems } from './items.ts';
import { noteKey } from './note-key.ts';
import { findQuestions } from './questions.ts';
import type { Candidate, ItemMark } from './recogniser.ts';
import { findTables } from './tables.ts';
import { findTurns } from './turns.ts';

/** Everything that a recogniser may look at: blocks of any format, and what the whole text says about them. */
export interface Scene {
  file: string;
  blocks: readonly Block[];
  /** Accepted note markers by block, in order. */
  markers: ReadonlyMap<number, readonly MarkerCandidate[]>;
  /** What looked like a marker and does not fit the count. */
  doubtful: readonly MarkerCandidate[];
  notes: NotesList | undefined;
  /** The note that a block belongs to. */
  noteAt: ReadonlyMap<number, ListedNote>;
  /** Blocks before whose first marker the count skips a number. */
  skipsBefore: ReadonlySet<number>;
  /** What stands above and below the text proper: title, byline, disclaimer, chrome. */
  edges: ReadonlyMap<number, Candidate>;
  items: ReadonlyMap<number, ItemMark>;
  /** Rows of tables, each with the number of its cells. */
  rows: ReadonlyMap<number, number>;
  /** Questions that are answered by what follows, where the text has several. */
  questions: ReadonlySet<number>;
  /** What people say in turn, each line behind its speaker's name. */
  turns: ReadonlySet<number>;
  hints: ReadingHints;
}

/** Notes that a reader found by itself, as at page feet; each is a block of its own, after all others. */
export interface GivenNote {
  label: string;
  /** Where numbers begin anew: markers of a part count by themselves. */
  part: number;
  block: number;
}

export interface SceneOptions {
  file: string;
  hints?: ReadingHints | undefined;
  notes?: readonly GivenNote[];
  /** The part of the text that a place in a block is in, where notes are given by parts. */
  partOf?: (block: number, at: number) => number;
}

/** Looks a whole text over: note markers and notes, its edges, its lists and tables. */
export function makeScene(blocks: readonly Block[], options: SceneOptions): Scene {
  const hints = options.hints ?? {};
  const given = options.notes ?? [];
  const bodyEnd = given[0]?.block ?? blocks.length;
  const body = blocks.slice(0, bodyEnd);
  const candidates = body.map((block, i) => findCandidates(block.text, i));
  const tables = findTables(body);
  const isCell = (i: number) => tables.has(i) || (body[i]?.cell ?? false);
  const chapters = given.length > 0 || hints.markers ? undefined : chapterNotes(body, candidates);
  const numbered =
    chapters?.notes ?? (given.length > 0 ? givenNotes(given, blocks) : listNotes(body, candidates));
  const symbols = numbered || hints.markers ? undefined : symbolNotes(body, isCell);
  const notes = numbered ?? symbols?.notes;
  const inList = (i: number) => notes !== undefined && i >= notes.from && i < notes.to;
  const open = candidates.flatMap((found, i) => (inList(i) ? [] : found));
  const { markers, doubtful } =
    chapters ??
    (symbols
      ? { markers: symbols.markers, doubtful: [] }
      : chooseMarkers(open, notes, hints, given, options.partOf));
  const byBlock = new Map<number, MarkerCandidate[]>();
  const skipsBefore = new Set<number>();
  let last: number | undefined;
  for (const marker of markers) {
    const there = byBlock.get(marker.block);
    if (there) there.push(marker);
    else {
      byBlock.set(marker.block, [marker]);
      if (last !== undefined && marker.first > last + 1) skipsBefore.add(marker.block);
    }
    last = marker.last;
  }
  const noteAt = new Map<number, ListedNote>();
  for (const note of notes?.notes ?? [])
    for (let i = note.from; i < note.to; i++) noteAt.set(i, note);
  const end = notes?.from ?? blocks.length;
  const edges = new Map([...findBack(blocks, end, notes?.to ?? end), ...findFront(body, byBlock)]);
  const turns = findTurns(body);
  const asked = findQuestions(
    body.map((block, i) => (turns.has(i) ? { ...block, text: '' } : block)),
  );
  const rest = { items: findItems(body), rows: tables, questions: asked, turns };
  return {
    file: options.file,
    blocks,
    markers: byBlock,
    doubtful,
    notes,
    noteAt,
    skipsBefore,
    edges,
    ...rest,
    hints,
  };
}

function listNotes(
  blocks: readonly Block[],
  candidates: readonly (readonly MarkerCandidate[])[],
): NotesList | undefined {
  const first = new Map<number, number>();
  for (const found of candidates)
    for (const { numbers, weight, block } of found)
      if (weight >= 0.3) for (const n of numbers) if (!first.has(n)) first.set(n, block);
  return findNotesList(blocks, (label, before) => (first.get(label) ?? before) < before);
}

function givenNotes(given: readonly GivenNote[], blocks: readonly Block[]): NotesList {
  const seen = new Set<string>();
  const anew = given.some(({ label }) => seen.size === seen.add(label).size);
  const notes = given.map(({ label, part, block }) => {
    const text = textAt(blocks, block);
    const lead = /^[[(\\]?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]+[\])\\]?[.)]?\s*/.exec(text.slice(0, 20))?.[0].length ?? 0;
    return { label, key: anew ? noteKey(part, label) : label, from: block, to: block + 1, lead };
  });
  return { heading: undefined, notes, from: notes[0]?.from ?? 0, to: blocks.length };
}

function chooseMarkers(
  candidates: readonly MarkerCandidate[],
  notes: NotesList | undefined,
  hints: ReadingHints,
  given: readonly GivenNote[],
  partOf: ((block: number, at: number) => number) | undefined,
): { markers: MarkerCandidate[]; doubtful: MarkerCandidate[] } {
  if (hints.markers === 'none') return { markers: [], doubtful: [] };
  const known = new Set(notes?.notes.map(note => note.label));
  const anew = notes?.notes.some(note => note.key !== note.label) ?? false;
  const style = hints.markers;
  if (!anew || !partOf) return chooseChain(candidates, known, style);
  const parts = new Map<number, MarkerCandidate[]>();
  for (const candidate of candidates) {
    const part = partOf(candidate.block, candidate.from);
    const there = parts.get(part);
    if (there) there.push(candidate);
    else parts.set(part, [candidate]);
  }
  const labels = new Map<number, Set<string>>();
  for (const { label, part } of given) labels.set(part, (labels.get(part) ?? new Set()).add(label));
  const chains = [...parts].map(([part, own]) =>
    chooseChain(own, labels.get(part) ?? new Set(), style),
  );
  return {
    markers: chains.flatMap(chain => chain.markers),
    doubtful: chains.flatMap(chain => chain.doubtful),
  };
}
