import { type Document, headedSections, plainText } from '../../brief/index.ts';

/** A heading as others point at it. */
export interface Anchor {
  /** The id of its section. */
  id: string;
  depth: number;
  text: string;
  slug: string;
}

/**
 * Lists a document's headings with the anchors that GitHub gives them: lower case, letters, marks,
 * digits, hyphens and underscores only, each space a hyphen, repeats counted from 1.
 */
export function anchors(document: Document): Anchor[] {
  const seen = new Map<string, number>();
  return headedSections(document).map(({ section, depth }) => {
    const { heading, id } = section;
    const words = heading ? plainText(heading).replace(/\s+/gu, ' ').trim() : '';
    const text = heading?.number ? `${heading.number} ${words}` : words;
    const base = text
      .toLowerCase()
      .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const repeats = seen.get(base) ?? 0;
    seen.set(base, repeats + 1);
    return { id, depth, text, slug: repeats === 0 ? base : `${base}-${repeats}` };
  });
}
