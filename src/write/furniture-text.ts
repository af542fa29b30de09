import { type Document, headedSections, plainText } from '../brief/index.ts';

/** The words that a head or foot may ask for in braces, from the document itself. */
const values = {
  title: document => document.metadata.title ?? firstHeading(document),
  audience: document => document.audience.label,
  identifier: document => document.metadata.identifier,
  version: document => document.metadata.version,
  series: document => document.metadata.series,
  publisher: document => document.metadata.publisher,
  licence: document => document.metadata.licence,
  status: document => document.metadata.status,
} satisfies Record<string, (document: Document) => string | undefined>;

/** Every name that may stand in braces; `page` is "2 of 7". */
export const furnitureNames: readonly string[] = [...Object.keys(values), 'page'];

/**
 * Fills the parts of a head or foot and sets them apart by a middle dot. A part that asks for what the
 * document does not say is left out. `page` is what stands for the number of the page.
 */
export function furnitureText(parts: readonly string[], document: Document, page: string): string {
  const known = (name: string) =>
    name === 'page' ? page : (values[name as keyof typeof values]?.(document) ?? '');
  return parts
    .flatMap(part => {
      const asked = [...part.matchAll(/\{(\w+)\}/g)].map(match => known(match[1] ?? ''));
      if (asked.length > 0 && asked.includes('')) return [];
      let i = 0;
      return [
        part
          .replace(/\{\w+\}/g, () => asked[i++] ?? '')
          .replace(/\s+/gu, ' ')
          .trim(),
      ];
    })
    .filter(part => part !== '')
    .join(' · ');
}

function firstHeading(document: Document): string {
  const heading = headedSections(document)[0]?.section.heading;
  return heading ? plainText(heading) : '';
}
