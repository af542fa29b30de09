import type { Parts } from './index.ts';

/** The elements that name a relationship; text that looks like one is left alone. */
const references =
  /<(?:w:hyperlink|w:headerReference|w:footerReference|a:blip|a:hlinkClick) [^>]*>/g;

/** Numbers the relationships that the library names by chance, part by part, in their order. */
export function relationshipIds(parts: Parts): void {
  for (const [name, relationships] of parts) {
    if (!name.endsWith('.rels')) continue;
    const part = name.replace('_rels/', '').replace(/\.rels$/, '');
    const ids = new Map<string, string>();
    parts.set(
      name,
      relationships.replace(/ Id="([^"]+)"/g, (_, id: string) => {
        ids.set(id, `rId${ids.size + 1}`);
        return ` Id="${ids.get(id)}"`;
      }),
    );
    const text = parts.get(part);
    if (text !== undefined)
      parts.set(
        part,
        text.replace(references, tag => renamed(tag, ids)),
      );
  }
}

function renamed(tag: string, ids: ReadonlyMap<string, string>): string {
  return tag.replace(
    / (r:(?:id|embed))="([^"]+)"/,
    (_, key: string, id: string) => ` ${key}="${ids.get(id) ?? id}"`,
  );
}
