import type { CitedNote } from '../context.ts';
import { childOf, descendants, valOf, type XmlElement } from '../package/xml.ts';

/** Lists the kinds of notes that each section of a document counts from its first number again. */
export function noteRestarts(
  settings: XmlElement | undefined,
  body: XmlElement,
): ReadonlySet<CitedNote['kind']> {
  const places = [settings, ...descendants(body, 'w:sectPr')];
  const kinds = ['footnote', 'endnote'] as const;
  return new Set(
    kinds.filter(kind =>
      places.some(place => valOf(childOf(place, `w:${kind}Pr`), 'w:numRestart') === 'eachSect'),
    ),
  );
}
