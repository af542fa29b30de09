import type { Paragraph } from 'docx';
import type { Note } from '../../../brief/index.ts';
import { bookmarkRound } from '../bookmark.ts';
import type { DocxContext } from '../context.ts';
import { markOf } from './mark-of.ts';
import { noteBlocks } from './note-blocks.ts';

/**
 * Puts together the texts of notes, and of the notes that those cite: Word knows no notes of notes. The
 * first note's mark is left out where Word prints it, which is `printed`.
 */
export function noteTexts(
  notes: readonly Note[],
  context: DocxContext,
  printed?: string,
): Paragraph[] {
  const { footnotes } = context.job;
  const outer = footnotes.waiting;
  footnotes.waiting = [];
  const paragraphs = notes.flatMap((note, i) => {
    const own = i === 0 && printed === markOf(note) ? undefined : markOf(note);
    return noteBlocks(note, context, own);
  });
  for (let next = footnotes.waiting.shift(); next; next = footnotes.waiting.shift()) {
    const below = next.notes.flatMap(note => noteBlocks(note, context, markOf(note)));
    bookmarkRound(next.bookmark, below, context.job);
    paragraphs.push(...below);
  }
  footnotes.waiting = outer;
  return paragraphs;
}
