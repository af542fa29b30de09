import type { Block } from '../block/block.ts';
import { textAt } from '../block/text-at.ts';
import { headsNotes, type ListedNote, type NotesList, take } from '../notes-list.ts';
import { noteKey } from '../recognise/note-key.ts';
import type { MarkerCandidate } from './candidate.ts';
import { chooseChain } from './choose-chain.ts';

/**
 * Finds the lists of notes of a text whose parts each have their own, numbered from 1 anew: two or more
 * below headings of their kind, every one cited in its own part. Gives the notes, named by part, and
 * the markers, each with the names of its notes.
 */
export function chapterNotes(
  blocks: readonly Block[],
  candidates: readonly (readonly MarkerCandidate[])[],
): { notes: NotesList; markers: MarkerCandidate[]; doubtful: MarkerCandidate[] } | undefined {
  const lists: { heading: number; notes: ListedNote[]; to: number }[] = [];
  const headings = [...blocks.keys()].filter(i => headsNotes(textAt(blocks, i)));
  for (const [i, heading] of headings.entries()) {
    // Of a note's later paragraphs none lies beyond the next such heading.
    const notes = take(blocks, heading + 1, headings[i + 1]);
    const to = notes.at(-1)?.to;
    if (to !== undefined && notes[0]?.label === '1') lists.push({ heading, notes, to });
  }
  const last = lists.at(-1);
  if (!last || lists.length < 2) return undefined;
  const markers: MarkerCandidate[] = [];
  const doubtful: MarkerCandidate[] = [];
  let from = 0;
  for (const [i, { heading, notes, to }] of lists.entries()) {
    const own = candidates.slice(from, heading).flat();
    const chain = chooseChain(own, new Set(notes.map(note => note.label)));
    if (chain.markers.length === 0) return undefined;
    for (const note of notes) note.key = noteKey(i + 1, note.label);
    for (const marker of chain.markers)
      markers.push({ ...marker, keys: marker.numbers.map(n => noteKey(i + 1, String(n))) });
    doubtful.push(...chain.doubtful);
    from = to;
  }
  const notes: NotesList = {
    heading: last.heading,
    earlier: new Set(lists.slice(0, -1).map(list => list.heading)),
    notes: lists.flatMap(list => list.notes),
    from: last.heading,
    to: last.to,
  };
  return { notes, markers, doubtful };
}
