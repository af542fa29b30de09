import type { IRunPropertiesOptions } from 'docx';
import type {
  Delete,
  Emphasis,
  Phrasing,
  Span,
  Strong,
  Subscript,
  Superscript,
} from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { inline } from '../pieces.ts';
import { languageOf } from '../style/language-of.ts';

// Everything that only changes how runs look.

const mark =
  (format: IRunPropertiesOptions) =>
  (node: { children: Phrasing[] }, context: DocxContext): Piece[] =>
    inline(node.children, { ...context, run: { ...context.run, ...format } });

export const emphasis: (node: Emphasis, context: DocxContext) => Piece[] = mark({ italics: true });
export const strong: (node: Strong, context: DocxContext) => Piece[] = mark({ bold: true });
export const del: (node: Delete, context: DocxContext) => Piece[] = mark({ strike: true });
export const superscript: (node: Superscript, context: DocxContext) => Piece[] = mark({
  superScript: true,
});
export const subscript: (node: Subscript, context: DocxContext) => Piece[] = mark({
  subScript: true,
});

export function span(node: Span, context: DocxContext): Piece[] {
  return mark(languageOf(node.lang))(node, context);
}
