import type { ParagraphChild } from 'docx';
import { type Citation, citationMarker, type Note } from '../../../brief/index.ts';
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
    if (fresh.length > 0) return [footnoteReference(marker, fresh, context)];
  }
  let opened = false;
  return parts.flatMap((part): ParagraphChild[] => {
    const note = part.note === undefined ? undefined : cited[part.note];
    if (note && isNew(note)) {
      opened = true;
      return [footnoteReference(part.text, withUnprinted(part.note ?? 0), context)];
    }
    // Marks that belong to a footnote's reference look like it to whoever reads the file.
    const style = opened ? 'FootnoteReference' : 'CitationMark';
    const bookmark = note && footnotes.printed.get(note.id)?.bookmark;
    if (bookmark && !context.revision) return noteAgain(part.text, bookmark, style);
    return [
      opened ? runOf(part.text, bare(context), { style }) : plainMark(part.text, node, context),
    ];
  });

  /** Lists a note and the new ones that the marker leaves out after it, or, for the first, before it. */
  function withUnprinted(at: number): Note[] {
    const isOut = (i: number) => !placed.has(i) && isNew(cited[i] as Note);
    const out: Note[] = [cited[at] as Note];
    for (let i = at + 1; i < cited.length && isOut(i); i++) out.push(cited[i] as Note);
    if (leading?.note === at) for (let i = 0; i < at; i++) if (isOut(i)) out.push(cited[i] as Note);
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
