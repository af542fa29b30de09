import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';
import type { Job } from './context.ts';

/**
 * Puts a bookmark round what runs within a line. The library's own `Bookmark` comes apart only in a
 * paragraph: inside a link it writes a broken element and loses what it holds.
 */
export function bookmark(
  name: string,
  children: readonly ParagraphChild[],
  job: Job,
): ParagraphChild[] {
  job.bookmarked += 1;
  const start = new BookmarkStart(name, job.bookmarked);
  const end = new BookmarkEnd(job.bookmarked);
  return [start as unknown as ParagraphChild, ...children, end as unknown as ParagraphChild];
}
