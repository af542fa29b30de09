import type { XmlElement } from '../package/xml.ts';
import type { Inline } from './inline.ts';

/** Says that a part of the text is another file, which the package does not hold. */
export function subDocument({ attributes }: XmlElement, { context }: Inline): void {
  const target = context.part.relationships.get(attributes['r:id'] ?? '')?.target;
  const text = (target ?? 'a file without a name').slice(0, 200);
  context.say('markup-unsupported', { kind: 'A part kept in another file', text });
}
