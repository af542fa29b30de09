import type { Note } from '../../../brief/index.ts';

/** Gives the mark that a note goes by in the document. */
export function markOf(note: Note): string {
  return note.marker ?? note.label;
}
