import { type Document, headedSections, plainText } from '../../brief/index.ts';

/** Gives the title that a document goes by: the one it was given, else its first heading. */
export function titleOf(document: Document): string {
  const heading = headedSections(document)[0]?.section.heading;
  return document.metadata.title ?? (heading ? plainText(heading) : '');
}
