import type { ParagraphChild } from 'docx';
import { type Citation, citationMarker, type Note } from '../../../brief/index.ts';
import { bookmark } from '../bookmark.ts';
import type { DocxContext, Piece } from '../context.ts';
import { footnoteReference } from '../note/footnote-reference.ts';
import { groupsOf } from '../note/groups-of.ts';
import { markOf } from '../note/mark-of.ts';
import { nestedCitation } from '../note/nested-citation.ts';
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
  const introduced = footnotes.at.get(node) ?? [];
  const isNew = (note: Note) => introduced.includes(note);
  if (context.inNote)
    return nestedCitation(marker, { cited, isNew }, context, mark =>
      plainMark(mark, node, context),
    );
  const parts = splitMarker(marker, cited.map(markOf));
  const groups = groupsOf(cited, parts, isNew);
  if (groups.size === 0) {
    const fresh = cited.filter(isNew);
    if (fresh.length > 0) return footnoteReference(marker, fresh, context);
  }
  const pieces = parts.flatMap((part): ParagraphChild[] => {
    const group = part.note === undefined ? undefined : groups.get(part.note);
    if (group) return footnoteReference(part.text, group, context);
    const note = part.note === undefined ? undefined : cited[part.note];
    const name = note && footnotes.references.get(note.id);
    return name && !context.revision
      ? noteAgain(part.text, name, bare(context))
      : [plainMark(part.text, node, context)];
  });
  // Whoever reads the file can tell where a marker of several parts ends and the next one begins.
  return groups.size > 0 && parts.length > 1
    ? bookmark(`_Citation${context.job.bookmarked + 1}`, pieces, context.job)
    : pieces;
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
