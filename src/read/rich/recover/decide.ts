import { type Message, say } from '../../../message/index.ts';
import type { Block } from '../../text/block.ts';
import type { MarkerCandidate } from '../../text/markers/candidate.ts';
import { chooseChain } from '../../text/markers/choose-chain.ts';
import { findCandidates } from '../../text/markers/find-candidates.ts';
import { findNotesList, type ListedNote } from '../../text/notes-list.ts';
import { recognise } from '../../text/recognise/index.ts';
import type { Candidate } from '../../text/recognise/recogniser.ts';
import type { Passage } from './passage.ts';

/** What the recognisers of plain text make of passages. */
export interface Decisions {
  kinds: readonly Candidate[];
  /** Note markers by passage, in order. */
  markers: ReadonlyMap<number, readonly MarkerCandidate[]>;
  /** The listed note that a passage belongs to. */
  noteAt: ReadonlyMap<number, ListedNote>;
  messages: Message[];
}

/** Asks the recognisers of plain text what each passage is, in the light of all the others. */
export function decide(passages: readonly Passage[], file: string): Decisions {
  const blocks = passages.map(blockOf);
  const all = blocks.map((block, i) => findCandidates(block.text, i));
  const listed = findNotesList(blocks);
  const cited = new Set(all.flat().map(candidate => String(candidate.first)));
  const notes = listed?.notes.some(note => cited.has(note.label)) ? listed : undefined;
  const from = notes?.heading ?? notes?.notes[0]?.from ?? blocks.length;
  const inList = (i: number) => notes !== undefined && i >= from && i < notes.to;
  const chain = chooseChain(
    all.flatMap((found, i) => (inList(i) ? [] : found)),
    new Set(notes?.notes.map(note => note.label)),
  );
  const markers = new Map<number, MarkerCandidate[]>();
  for (const marker of chain.markers) {
    const there = markers.get(marker.block);
    if (there) there.push(marker);
    else markers.set(marker.block, [marker]);
  }
  const noteAt = new Map<number, ListedNote>();
  for (const note of notes?.notes ?? [])
    for (let i = note.from; i < note.to; i++) noteAt.set(i, note);
  const kinds = recognise({ file, blocks, markers, notes });
  return { kinds, markers, noteAt, messages: markerMessages(chain.markers, passages, file) };
}

// A format with paragraphs of its own has no blank lines: each stands apart.
function blockOf({ text, indent, position }: Passage): Block {
  const { line, offset } = position.start;
  const end = offset + text.length;
  const whole = { text, number: line, start: offset, end, next: end };
  return { pieces: [{ line: whole, from: 0, to: text.length }], text, gap: 1, indent };
}

function markerMessages(
  markers: readonly MarkerCandidate[],
  passages: readonly Passage[],
  file: string,
): Message[] {
  const first = markers[0];
  const last = markers.at(-1);
  const place = first && passages[first.block];
  if (!first || !last || !place) return [];
  const args = { count: markers.length, first: first.label, last: last.label };
  return [say('markers-recovered', args, { file, position: place.position })];
}
