import { clockOf } from '../../../clock.ts';
import { defaultTheme } from '../../../write/theme.ts';
import type { Difference } from '../../difference.ts';
import type { Mark } from '../../merge/mark.ts';
import { merge } from '../../merge/merge.ts';
import { numberNotes } from './number-notes.ts';
import { separateNotes } from './separate-notes.ts';

export interface RedlineOptions {
  /** Who made the changes. */
  author: string;
  /** The day they were made (`YYYY-MM-DD`); the new revision's own where it is left out. */
  date?: string;
  /** `SOURCE_DATE_EPOCH`. */
  epoch?: string;
}

/**
 * Renders a difference as a Word file with tracked changes: accepting them all gives the new
 * edition, rejecting them all the old one.
 */
export async function docx(
  difference: Difference,
  { author, date, epoch }: RedlineOptions,
): Promise<Uint8Array> {
  const { writeDocument } = await import('../../../write/docx/write-document.ts');
  const { document, markOf, endOf } = merge(difference, { labels: true });
  const of = (mark: Mark['is'] | undefined) =>
    mark === 'added' ? 'inserted' : mark === 'removed' ? 'deleted' : undefined;
  const written = await writeDocument(
    numberNotes(separateNotes(document, node => of(markOf(node)?.is))),
    {
      clock: clockOf(epoch, difference.new.metadata.date),
      assets: new Map(),
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
