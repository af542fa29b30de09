import { attributeOf, elementsOf, type XmlElement } from '../package/xml.ts';
import { type Inline, readInline } from './inline.ts';

/** What comes in two versions is read once: the newer one where its content is known here, else the older. */
export function alternateOf(element: XmlElement): XmlElement | undefined {
  const choices = elementsOf(element);
  const known = choices.find(
    choice =>
      choice.name === 'mc:Choice' && /^(?:wps|w14|wp14|a14)$/.test(attributeOf(choice, 'Requires')),
  );
  return known ?? choices.find(choice => choice.name === 'mc:Fallback') ?? choices[0];
}

export function alternate(element: XmlElement, inline: Inline): void {
  const chosen = alternateOf(element);
  if (chosen) readInline(chosen, inline);
}
