import type { Context } from '../context.ts';
import { attributeOf, descendants, type XmlElement } from '../package/xml.ts';
import { type Inline, readInline } from './inline.ts';

/** What was inserted, or moved to here: it stands, unless changes are read as if rejected. */
export function inserted(element: XmlElement, inline: Inline): void {
  if (stands(element, false, inline.context)) readInline(element, inline);
}

/** What was deleted, or moved away from here: it is gone, unless changes are read as if rejected. */
export function deleted(element: XmlElement, inline: Inline): void {
  if (stands(element, true, inline.context)) readInline(element, inline);
}

/** Counts a change and says whether what it holds is read; a note that goes with it is gone as well. */
export function stands(element: XmlElement, isDeleted: boolean, context: Context): boolean {
  context.counts.changes += 1;
  if (isDeleted === (context.trackChanges === 'reject')) return true;
  dropNotes(element, context);
  return false;
}

/** Notes down which notes go with an element that is not read. */
export function dropNotes(element: XmlElement, { dropped }: Context): void {
  for (const found of descendants(element, 'w:footnoteReference', 'w:endnoteReference'))
    dropped.add(`${noteKind(found)} ${attributeOf(found, 'w:id')}`);
}

export function noteKind({ name }: XmlElement): 'footnote' | 'endnote' {
  return name === 'w:endnoteReference' ? 'endnote' : 'footnote';
}
