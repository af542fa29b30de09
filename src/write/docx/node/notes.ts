import type { Note, Notes } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { noteTexts } from '../note/note-texts.ts';

/** Prints nothing where the container stands: notes are footnotes, and those nobody cites end the document. */
export function notes(_node: Notes, _context: DocxContext): Piece[] {
  return [];
}

/** Prints a note in the text, with its mark. */
export function note(node: Note, context: DocxContext): Piece[] {
  return noteTexts([node], context);
}
