import { childOf, descendants, valOf, type XmlElement } from '../package/xml.ts';
import { formatNumber } from '../style/format-number.ts';
import { numberIn } from '../style/styles.ts';

/** Makes the function that prints the number of a note as the document's settings, or a section's, say. */
export function notePrinter(settings: XmlElement | undefined, body: XmlElement) {
  const section = descendants(body, 'w:sectPr').at(-1);
  const formatOf = (kind: 'footnote' | 'endnote') => {
    const name = `w:${kind}Pr`;
    const places = [childOf(section, name), childOf(settings, name)];
    const format = places.map(place => valOf(place, 'w:numFmt')).find(found => found !== undefined);
    const start = places
      .map(place => numberIn(valOf(place, 'w:numStart')))
      .find(n => n !== undefined);
    return {
      format: format ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman'),
      start: start ?? 1,
    };
  };
  const formats = { footnote: formatOf('footnote'), endnote: formatOf('endnote') };
  return (kind: 'footnote' | 'endnote', number: number): string => {
    const { format, start } = formats[kind];
    const label = formatNumber(format, number + start - 1);
    return label === '' ? String(number) : label;
  };
}
