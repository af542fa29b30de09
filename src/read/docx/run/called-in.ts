import { descendants, type XmlElement } from '../package/xml.ts';

/** Finds the bookmarks that links and cross-references in a text lead to. */
export function calledIn(body: XmlElement): Set<string> {
  const out = new Set<string>();
  for (const { attributes } of descendants(body, 'w:hyperlink')) {
    const anchor = attributes['w:anchor'];
    if (anchor !== undefined) out.add(anchor);
  }
  for (const { children } of descendants(body, 'w:instrText')) {
    const text = children.filter(child => typeof child === 'string').join('');
    const anchor = /\\l\s+"([^"]{1,200})"/.exec(text)?.[1];
    if (anchor !== undefined) out.add(anchor);
  }
  return out;
}
