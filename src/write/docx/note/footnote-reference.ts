import { Bookmark, BuilderElement, FootnoteReferenceRun, type ParagraphChild } from 'docx';
import type { Note } from '../../../brief/index.ts';
import type { DocxContext } from '../context.ts';
import { trackedRun } from '../revision.ts';
import { noteBlocks } from './note-blocks.ts';

/**
 * Makes the reference to a new footnote, whose text is that of these notes. Word numbers it, if its
 * count comes to the same mark; else the mark is written out, and Word leaves it out of its count.
 */
export function footnoteReference(
  mark: string,
  notes: readonly Note[],
  context: DocxContext,
): ParagraphChild {
  const { footnotes } = context.job;
  const number = footnotes.bodies.size + 1;
  const counted = mark === String(footnotes.counted + 1);
  const [first] = notes;
  const bookmark = `_RefNote${number}`;
  const linked = counted && first !== undefined && footnotes.shared.has(first.id);
  for (const note of notes)
    footnotes.printed.set(note.id, {
      mark: note === first ? mark : markOf(note),
      ...(linked && note === first ? { bookmark } : {}),
    });
  if (counted) footnotes.counted += 1;
  else footnotes.customMarks.set(number, mark);
  footnotes.bodies.set(number, []);
  // What comes or goes with its reference need not be tracked by itself.
  const { revision: _, ...untracked } = context;
  footnotes.bodies.set(number, body(mark, notes, untracked));
  const plain = counted && context.revision === undefined;
  const reference = plain
    ? new FootnoteReferenceRun(number)
    : writtenReference(number, counted ? undefined : mark, context);
  return linked ? new Bookmark({ id: bookmark, children: [reference] }) : reference;
}

/** Gives the mark that a note goes by in the document. */
export function markOf(note: Note): string {
  return note.marker ?? note.label;
}

/** Puts together the texts of one footnote, and of the notes that those cite: Word knows no notes of notes. */
function body(mark: string, notes: readonly Note[], context: DocxContext) {
  const { footnotes } = context.job;
  const outer = footnotes.waiting;
  footnotes.waiting = [];
  const paragraphs = notes.flatMap((note, i) => {
    const own = i === 0 && mark === markOf(note) ? undefined : markOf(note);
    return noteBlocks(note, context, own);
  });
  for (let note = footnotes.waiting.shift(); note; note = footnotes.waiting.shift())
    paragraphs.push(...noteBlocks(note, context, markOf(note)));
  footnotes.waiting = outer;
  return paragraphs;
}

/** Writes the reference out: with a mark of its own, or tracked. */
function writtenReference(
  number: number,
  mark: string | undefined,
  context: DocxContext,
): ParagraphChild {
  const id = { id: { key: 'w:id', value: number } };
  const custom = { custom: { key: 'w:customMarkFollows', value: 1 }, ...id };
  const element = new BuilderElement<{ custom?: number; id: number }>({
    name: 'w:footnoteReference',
    attributes: mark === undefined ? id : custom,
  });
  return trackedRun(
    { style: 'FootnoteReference', children: mark === undefined ? [element] : [element, mark] },
    context,
  );
}
