import { build as b } from '../../../brief/index.ts';
import type { XmlElement } from '../package/xml.ts';
import { advance, type Inline } from './inline.ts';
import { linearEquation } from './linear-equation.ts';

/** An equation can't be set; it is kept as the line that its parts make. */
export function equation(element: XmlElement, inline: Inline): void {
  const text = linearEquation(element).replace(/\s+/g, ' ').trim();
  if (text === '') return;
  inline.context.say('markup-unsupported', { kind: 'An equation', text }, inline.paragraph);
  const position = advance(inline, text.length);
  inline.pieces.push({ node: b.unsupported('equation', text), position, format: {} });
}
