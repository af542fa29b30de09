import { FileChild, type ParagraphChild } from 'docx';
import { bookmark } from './bookmark.ts';
import type { DocxContext, Piece } from './context.ts';

/** Puts a bookmark round the runs of a passage that something points at; leaves all others as they are. */
export function marked(id: string, pieces: Piece[], { job }: DocxContext): Piece[] {
  const name = job.bookmarks.get(id);
  if (name === undefined || pieces.some(piece => piece instanceof FileChild)) return pieces;
  return bookmark(name, pieces as ParagraphChild[], job);
}
