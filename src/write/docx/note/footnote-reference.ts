import { BuilderElement, FootnoteReference, type ParagraphChild } from 'docx';
import type { Note } from '../../../brief/index.ts';
import { bookmark } from '../bookmark.ts';
import type { DocxContext } from '../context.ts';
import { trackedRun } from '../revision.ts';
import { markOf } from './mark-of.ts';
import { noteTexts } from './note-texts.ts';

/**
 * Makes the reference to a new footnote, whose text is that of these notes. Word numbers it, if its
 * count comes to the same mark; else the mark is written out, and Word leaves it out of its count.
 */
export function footnoteReference(
  mark: string,
  notes: readonly Note[],
  context: DocxContext,
): ParagraphChild[] {
  const { footnotes } = context.job;
  const number = footnotes.bodies.size + 1;
  const counted = mark === String(footnotes.counted + 1);
  const own = notes.find(note => markOf(note) === mark) ?? notes[0];
  const name = `_RefNote${number}`;
  const linked = counted && own !== undefined && footnotes.shared.has(own.id);
  if (linked) footnotes.references.set(own.id, name);
  if (counted) footnotes.counted += 1;
  else footnotes.customMarks.set(number, mark);
  footnotes.bodies.set(number, []);
  // What comes or goes with its reference need not be tracked by itself.
  const { revision: _, ...untracked } = context;
  footnotes.bodies.set(number, noteTexts(notes, untracked, mark));
  const { characterSpacing } = context.run;
  const reference = trackedRun(
    {
      style: 'FootnoteReference',
      ...(characterSpacing === undefined ? {} : { characterSpacing }),
      children: counted ? [new FootnoteReference(number)] : [customReference(number), mark],
    },
    context,
  );
  return linked ? bookmark(name, [reference], context.job) : [reference];
}

function customReference(number: number): BuilderElement {
  return new BuilderElement({
    name: 'w:footnoteReference',
    attributes: {
      custom: { key: 'w:customMarkFollows', value: 1 },
      id: { key: 'w:id', value: number },
    },
  });
}
