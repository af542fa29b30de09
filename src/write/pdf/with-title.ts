import { type Document, headedSections, plainText } from '../../brief/index.ts';
import { collapse } from './part/run.ts';

/** Gives a document that names itself by its first heading, where its metadata give no title. */
export function withTitle(document: Document): Document {
  const [first] = headedSections(document);
  if (document.metadata.title || !first?.section.heading) return document;
  const title = collapse(plainText(first.section.heading)).trim();
  return { ...document, metadata: { ...document.metadata, title } };
}
