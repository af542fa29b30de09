import type { XmlElement } from '../package/xml.ts';
import { closeField, linkOfField, openField } from './field.ts';
import { withLink } from './hyperlink.ts';
import { type Inline, readInline } from './inline.ts';

/** A field whose result stands in it. */
export function simpleField(element: XmlElement, inline: Inline): void {
  const instruction = element.attributes['w:instr'] ?? '';
  if (/^\s*NOTEREF\b/i.test(instruction)) {
    openField({ instruction, inResult: true }, inline);
    readInline(element, inline);
    closeField(inline);
    return;
  }
  const url = linkOfField(instruction);
  if (url === undefined) readInline(element, inline);
  else withLink(url, inline, () => readInline(element, inline));
}
