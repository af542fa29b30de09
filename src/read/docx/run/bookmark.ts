import { attributeOf, type XmlElement } from '../package/xml.ts';
import type { Inline } from './inline.ts';

/** A bookmark opens: what is cited while it is open can be cited again by its name. */
export function bookmarkStart(element: XmlElement, inline: Inline): void {
  const name = element.attributes['w:name'];
  if (name === undefined) return;
  inline.bookmarks.set(attributeOf(element, 'w:id'), name);
  inline.bookmarkNames.push(name);
}

export function bookmarkEnd(element: XmlElement, inline: Inline): void {
  inline.bookmarks.delete(attributeOf(element, 'w:id'));
}
