import { Bookmark, FileChild, type ParagraphChild } from 'docx';
import type { DocxContext, Piece } from './context.ts';

/** Puts a bookmark round the runs of a node that a link points at; leaves all others as they are. */
export function marked(id: string, pieces: Piece[], context: DocxContext): Piece[] {
  const name = context.job.bookmarks.get(id);
  if (name === undefined || pieces.some(piece => piece instanceof FileChild)) return pieces;
  return [new Bookmark({ id: name, children: pieces as ParagraphChild[] })];
}
