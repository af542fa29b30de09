import { isSafeUrl } from '../../../brief/index.ts';
import type { XmlElement } from '../package/xml.ts';
import { type Inline, readInline } from './inline.ts';

/** A link to an address, or to a place in the file. */
export function hyperlink(element: XmlElement, inline: Inline): void {
  const { 'r:id': id, 'w:anchor': anchor } = element.attributes;
  const found = id === undefined ? undefined : inline.context.part.relationships.get(id);
  const target = found?.external ? found.target : undefined;
  const url = target === undefined ? anchor && `#${anchor}` : target + (anchor ? `#${anchor}` : '');
  withLink(url, inline, () => readInline(element, inline));
}

/** Reads what a link holds; an address that no document may carry leaves the words alone, with a message. */
export function withLink(url: string | undefined, inline: Inline, read: () => void): void {
  const before = inline.format;
  const carried = url === undefined ? undefined : carriedAddress(url);
  if (url !== undefined && carried === undefined)
    inline.context.say('link-unsafe', { url: url.slice(0, 200) }, inline.paragraph);
  if (carried !== undefined) inline.format = { ...before, link: carried };
  read();
  inline.format = before;
}

/** Gives an address as a document may carry it: http, https, mailto, or a place in the file. */
export function carriedAddress(url: string): string | undefined {
  const bare = url.trim().replace(/\s/g, '%20');
  if (/^#[^\s#]+$/.test(bare)) return bare;
  return isSafeUrl(bare) && URL.canParse(bare) ? bare : undefined;
}
