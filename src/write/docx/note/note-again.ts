import type { ParagraphChild } from 'docx';
import type { DocxContext } from '../context.ts';
import { field } from '../field.ts';
import { runOf } from '../run-of.ts';

/** Refers to a footnote again: a field that follows the footnote's number, filled in already. */
export function noteAgain(mark: string, bookmark: string, context: DocxContext): ParagraphChild[] {
  const style = 'CitationMark';
  const { open, close } = field(`NOTEREF ${bookmark} \\f \\h`, style);
  return [...open, runOf(mark, context, { style }), ...close];
}
