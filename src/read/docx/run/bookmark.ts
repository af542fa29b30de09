import type { XmlElement } from '../package/xml.ts';
import type { Inline } from './inline.ts';

/** A bookmark opens: what is cited while it is open can be cited again by its name. */
export function bookmarkStart({ attributes }: XmlElement, inline: Inline): void {
  const name = attributes['w:name'];
  if (name === undefined) return;
  inline.bookmarks.set(attributes['w:id'] ?? '', name);
  inline.bookmarkNames.push(name);
}

export function bookmarkEnd({ attributes }: XmlElement, inline: Inline): void {
  inline.bookmarks.delete(attributes['w:id'] ?? '');
}
