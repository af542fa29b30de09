import { BookmarkEnd, BookmarkStart, type Paragraph, type ParagraphChild, type Run } from 'docx';
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

/** Puts a bookmark round whole paragraphs. */
export function bookmarkRound(name: string, paragraphs: readonly Paragraph[], job: Job): void {
  job.bookmarked += 1;
  // The library puts anything in front that it is given; its type knows only of runs.
  paragraphs[0]?.addRunToFront(new BookmarkStart(name, job.bookmarked) as unknown as Run);
  paragraphs.at(-1)?.addChildElement(new BookmarkEnd(job.bookmarked));
}
