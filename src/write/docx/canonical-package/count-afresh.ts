import type { Parts } from './index.ts';

/**
 * Numbers bookmarks, list-of-contents targets and drawings from 1: the library's counters run on from
 * one document to the next.
 */
export function countAfresh(parts: Parts): void {
  const tocs = counter();
  const bookmarks = counter();
  const drawings = counter();
  for (const name of [...parts.keys()].filter(key => /^word\/[^/]+\.xml$/.test(key)).sort()) {
    const text = parts.get(name) ?? '';
    parts.set(
      name,
      text.replace(/<(?:w:bookmark|w:hyperlink|wp:docPr)[^>]*>|<w:instrText[^>]*>[^<]*/g, tag => {
        if (tag.startsWith('<w:bookmark'))
          return tag
            .replace(/ w:id="(\d+)"/, (_, id: string) => ` w:id="${bookmarks(id)}"`)
            .replace(/ w:name="_Toc(\d+)"/, (_, id: string) => ` w:name="${toc(tocs(id))}"`);
        if (tag.startsWith('<w:hyperlink'))
          return tag.replace(/ w:anchor="_Toc(\d+)"/, (_, id) => ` w:anchor="${toc(tocs(id))}"`);
        if (tag.startsWith('<wp:docPr'))
          return tag.replace(
            / id="(\d+)"/,
            (_, id: string) => ` id="${drawings(`${name} ${id}`)}"`,
          );
        return tag.replace(/_Toc(\d+)/, (_, id: string) => toc(tocs(id)));
      }),
    );
  }
}

function counter(): (key: string) => number {
  const seen = new Map<string, number>();
  return key => {
    const number = seen.get(key) ?? seen.size + 1;
    seen.set(key, number);
    return number;
  };
}

function toc(number: number): string {
  return `_Toc${String(number).padStart(8, '0')}`;
}
