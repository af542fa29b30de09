import type { ParagraphChild } from 'docx';
import { type Citation, citationMarker, type Note } from '../../../brief/index.ts';
import { bookmark } from '../bookmark.ts';
import type { DocxContext, Piece } from '../context.ts';
import { footnoteReference, markOf } from '../note/footnote-reference.ts';
import { noteAgain } from '../note/note-again.ts';
import { splitMarker } from '../note/split-marker.ts';
import { runOf } from '../run-of.ts';

/**
 * Prints a citation as its marker, the same text in every format. A note that is cited for the first
 * time becomes a footnote; one cited again is referred to; one without a text is only its mark. Of a
 * cluster such as "3–5", 3 and 5 carry footnotes, and the text of 4 follows in that of 3.
 */
export function citation(node: Citation, context: DocxContext): Piece[] {
  const { footnotes } = context.job;
  const marker = citationMarker(node);
  const cited = [...new Set(node.items.flatMap(item => item.note ?? []))]
    .map(id => footnotes.texts.get(id))
    .filter(note => note !== undefined);
  const isNew = (note: Note) => !footnotes.printed.has(note.id);
  if (context.inNote) {
    for (const note of cited.filter(isNew)) {
      footnotes.printed.set(note.id, { mark: markOf(note) });
      footnotes.waiting.push(note);
    }
    return [plainMark(marker, node, context)];
  }
  const parts = splitMarker(marker, cited.map(markOf));
  const placed = new Set(parts.map(part => part.note));
  const leading = parts.find(part => part.note !== undefined && isNew(cited[part.note] as Note));
  if (!leading) {
    const fresh = cited.filter(isNew);
    if (fresh.length > 0) return footnoteReference(marker, fresh, context);
  }
  const pieces = parts.flatMap((part): ParagraphChild[] => {
    const note = part.note === undefined ? undefined : cited[part.note];
    if (note && isNew(note))
      return footnoteReference(part.text, withUnprinted(part.note ?? 0), context);
    const name = note && footnotes.printed.get(note.id)?.bookmark;
    return name && !context.revision
      ? noteAgain(part.text, name, bare(context))
      : [plainMark(part.text, node, context)];
  });
  // Whoever reads the file can tell where a marker of several parts ends and the next one begins.
  return leading && parts.length > 1
    ? bookmark(`_Citation${context.job.bookmarked + 1}`, pieces, context.job)
    : pieces;

  /** Lists a note with the new ones after it that the marker leaves out; the first note has those before it too. */
  function withUnprinted(at: number): Note[] {
    const isOut = (i: number) => !placed.has(i) && isNew(cited[i] as Note);
    const before = leading?.note === at ? cited.slice(0, at).filter((_, i) => isOut(i)) : [];
    const out: Note[] = [...before, cited[at] as Note];
    for (let i = at + 1; i < cited.length && isOut(i); i++) out.push(cited[i] as Note);
    return out;
  }
}

/** Prints a mark that is no footnote: raised, unless it is a reference by words, such as an author's name. */
function plainMark(mark: string, node: Citation, context: DocxContext): ParagraphChild {
  const byWords =
    /\p{L}{2}/u.test(mark) && node.items.length > 0 && node.items.every(i => i.note === undefined);
  return byWords ? runOf(mark, context) : runOf(mark, bare(context), { style: 'CitationMark' });
}

/** Drops the emphasis of the words that a mark stands by. */
function bare(context: DocxContext): DocxContext {
  const { characterSpacing } = context.run;
  return { ...context, run: characterSpacing === undefined ? {} : { characterSpacing } };
}
