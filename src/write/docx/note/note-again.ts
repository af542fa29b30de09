import { type ParagraphChild, TextRun } from 'docx';
import { field } from '../field.ts';

/** Refers to a footnote again: a field that follows the footnote's number, filled in already. */
export function noteAgain(mark: string, bookmark: string): ParagraphChild[] {
  const style = 'CitationMark';
  const { open, close } = field(`NOTEREF ${bookmark} \\f \\h`, style);
  return [...open, new TextRun({ style, children: [mark] }), ...close];
}
