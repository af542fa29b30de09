import { InternalHyperlink, type ParagraphChild } from 'docx';
import type { Note } from '../../../brief/index.ts';
import { bookmark } from '../bookmark.ts';
import type { DocxContext } from '../context.ts';
import { groupsOf } from './groups-of.ts';
import { markOf } from './mark-of.ts';
import { splitMarker } from './split-marker.ts';

/**
 * Prints a citation inside a note. Word knows no notes of notes: the text of a new one stands below, in
 * the same footnote, and its mark is a link to it.
 */
export function nestedCitation(
  marker: string,
  { cited, isNew }: { cited: readonly Note[]; isNew: (note: Note) => boolean },
  context: DocxContext,
  print: (mark: string) => ParagraphChild,
): ParagraphChild[] {
  const { job, inLink } = context;
  const { footnotes } = job;
  const parts = splitMarker(marker, cited.map(markOf));
  const groups = groupsOf(cited, parts, isNew);
  if (groups.size === 0) {
    const fresh = cited.filter(isNew);
    if (fresh.length === 0) return [print(marker)];
    return [linked(print(marker), wait(fresh))];
  }
  const pieces = parts.map(({ text, note }) => {
    const group = note === undefined ? undefined : groups.get(note);
    return group ? linked(print(text), wait(group)) : print(text);
  });
  return parts.length > 1 ? bookmark(`_Citation${job.bookmarked + 1}`, pieces, job) : pieces;

  /** Lets notes wait for their place below; gives the bookmark that they will stand in. */
  function wait(notes: readonly Note[]): string {
    footnotes.nested += 1;
    const name = `_Note${footnotes.nested}`;
    footnotes.waiting.push({ notes, bookmark: name });
    return name;
  }

  function linked(run: ParagraphChild, anchor: string): ParagraphChild {
    return inLink ? run : new InternalHyperlink({ anchor, children: [run] });
  }
}
