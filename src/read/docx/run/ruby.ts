import { childOf, elementsOf, type XmlElement } from '../package/xml.ts';
import type { Inline } from './inline.ts';
import { type RunState, run } from './run.ts';

/** A word with its reading above it: the reading comes after the word, raised. */
export function ruby(element: XmlElement, _: RunState, inline: Inline): void {
  readPart(element, 'w:rubyBase', inline);
  const from = inline.pieces.length;
  readPart(element, 'w:rt', inline);
  for (const piece of inline.pieces.slice(from))
    piece.format = { ...piece.format, raised: 'superscript' };
}

function readPart(element: XmlElement, name: string, inline: Inline): void {
  for (const child of elementsOf(childOf(element, name)))
    if (child.name === 'w:r') run(child, inline);
}
