import { attributeOf, type XmlElement } from '../package/xml.ts';
import { closeField, linkOfField } from './field.ts';
import { withLink } from './hyperlink.ts';
import { type Inline, readInline } from './inline.ts';

/** A field whose result stands in it. */
export function simpleField(element: XmlElement, inline: Inline): void {
  const instruction = attributeOf(element, 'w:instr');
  inline.context.fields.push({ instruction, inResult: true, result: [] });
  withLink(linkOfField(instruction), inline, () => readInline(element, inline));
  closeField(inline);
}
