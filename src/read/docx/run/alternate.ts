import { alternateOf, type XmlElement } from '../package/xml.ts';
import { type Inline, readInline } from './inline.ts';

/** What comes in two versions, each with runs of its own. */
export function alternate(element: XmlElement, inline: Inline): void {
  const chosen = alternateOf(element);
  if (chosen) readInline(chosen, inline);
}
