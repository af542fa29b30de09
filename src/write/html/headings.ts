import { type Document, headedSections, plainText } from '../../brief/index.ts';

/** A heading as the list of contents shows it. */
export interface Heading {
  /** The id of its section. */
  id: string;
  depth: number;
  text: string;
}

/** Lists a document's headings in reading order, each with its number and without markers. */
export function headings(document: Document): Heading[] {
  return headedSections(document).map(({ section: { heading, id }, depth }) => {
    const words = heading ? plainText(heading).replace(/\s+/gu, ' ').trim() : '';
    return { id, depth, text: heading?.number ? `${heading.number} ${words}` : words };
  });
}
