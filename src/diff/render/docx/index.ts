import type { AnyNode } from '../../../brief/index.ts';
import { clockOf } from '../../../clock.ts';
import { defaultTheme } from '../../../write/theme.ts';
import type { Difference } from '../../difference.ts';
import type { Mark } from '../../merge/mark.ts';
import { merge } from '../../merge/merge.ts';
import type { EditionReport } from '../../report.ts';
import { numberNotes } from './number-notes.ts';
import { separateNotes } from './separate-notes.ts';
import { withPictures } from './with-pictures.ts';

export interface RedlineOptions {
  /** Who made the changes. */
  author: string;
  /** The day they were made (`YYYY-MM-DD`); the new revision's own where it is left out. */
  date?: string;
  /** `SOURCE_DATE_EPOCH`. */
  epoch?: string;
  /** The files of the pictures of both sides. */
  pictures?: EditionReport['pictures'];
}

/**
 * Renders a difference as a Word file with tracked changes: accepting them all gives the new
 * edition, rejecting them all the old one.
 */
export async function docx(
  difference: Difference,
  { author, date, epoch, pictures }: RedlineOptions,
): Promise<Uint8Array> {
  const { writeDocument } = await import('../../../write/docx/write-document.ts');
  const { document: merged, markOf, endOf } = merge(difference, { labels: true });
  const isGone = (node: AnyNode) => markOf(node)?.is === 'removed';
  const { document, assets } = withPictures(merged, isGone, pictures);
  const of = (mark: Mark['is'] | undefined) =>
    mark === 'added' ? 'inserted' : mark === 'removed' ? 'deleted' : undefined;
  const written = await writeDocument(
    numberNotes(separateNotes(document, node => of(markOf(node)?.is))),
    {
      clock: clockOf(epoch, difference.new.metadata.date),
      assets,
      theme: defaultTheme,
    },
    {
      author,
      date: clockOf(date === undefined ? epoch : undefined, date ?? difference.new.metadata.date),
      of: node => of(markOf(node)?.is),
      endOf: node => of(endOf(node)),
    },
  );
  return written.value;
}
