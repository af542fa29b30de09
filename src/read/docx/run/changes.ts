import type { XmlElement } from '../package/xml.ts';
import { type Inline, readInline } from './inline.ts';

/** What was inserted, or moved to here: it stands, unless changes are read as if rejected. */
export function inserted(element: XmlElement, inline: Inline): void {
  inline.context.counts.changes += 1;
  if (inline.context.trackChanges !== 'reject') readInline(element, inline);
}

/** What was deleted, or moved away from here: it is gone, unless changes are read as if rejected. */
export function deleted(element: XmlElement, inline: Inline): void {
  inline.context.counts.changes += 1;
  if (inline.context.trackChanges === 'reject') readInline(element, inline);
}
