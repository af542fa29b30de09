import { Paragraph, Tab, TextRun } from 'docx';
import type { Note } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { blocksOf, flow, inline } from '../pieces.ts';
import { runOf } from '../run-of.ts';

/**
 * Gives the paragraphs of a note: the mark hangs, the text is set off by a tab. Word puts the mark in
 * front by itself; `mark` is given where it doesn't.
 */
export function noteBlocks(note: Note, context: DocxContext, mark?: string): Paragraph[] {
  const { noteStep: step } = context.job.look;
  const place: DocxContext = {
    ...context,
    run: {},
    style: 'FootnoteText',
    paragraph: {},
    indent: 0,
    styleIndent: step,
    width: context.job.look.measure - step,
    level: 0,
    inNote: true,
    inLink: false,
  };
  const [first, ...others] = note.children;
  const opens = first?.type === 'paragraph';
  const opening: Piece[] = [
    ...(mark === undefined ? [] : [runOf(mark, place, { style: 'FootnoteReference' })]),
    new TextRun({ children: [new Tab()] }),
    ...(opens ? inline(first.children, place) : []),
  ];
  const later = { ...place, paragraph: { indent: { left: step, firstLine: 0 } } };
  return [...blocksOf(opening, place), ...flow(opens ? others : note.children, later)].filter(
    block => block instanceof Paragraph,
  );
}
