import { charactersOf, childOf, isOn, type XmlElement } from '../package/xml.ts';
import { type Inline, readInline } from './inline.ts';

/** A content control lets its content through; one that still asks to be filled in is said. */
export function contentControl(element: XmlElement, inline: Inline): void {
  const content = childOf(element, 'w:sdtContent');
  if (!content) return;
  if (isPlaceholder(element))
    inline.context.say(
      'markup-unsupported',
      { kind: 'A content control that nobody filled in', text: charactersOf(content).slice(0, 60) },
      inline.paragraph,
    );
  readInline(content, inline);
}

export function isPlaceholder(element: XmlElement): boolean {
  return isOn(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr') === true;
}
