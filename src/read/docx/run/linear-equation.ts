import { entryOf } from '../../entry-of.ts';
import { charactersOf, childOf, elementsOf, type XmlElement } from '../package/xml.ts';

type Part = (element: XmlElement) => string;

const inside: Part = element => elementsOf(element).map(linearEquation).join('');
const child = (element: XmlElement, name: string) => {
  const found = childOf(element, name);
  return found ? inside(found) : '';
};
const grouped = (text: string) =>
  /^.?$/u.test(text) || /^[\p{L}\p{N}.]+$/u.test(text) ? text : `(${text})`;
const property = (element: XmlElement, owner: string, name: string) =>
  childOf(childOf(element, owner), name)?.attributes['m:val'];

/** How each structure reads on one line. */
const parts: Readonly<Record<string, Part>> = {
  'm:t': charactersOf,
  'w:t': charactersOf,
  'm:f': e => `${grouped(child(e, 'm:num'))}/${grouped(child(e, 'm:den'))}`,
  'm:sSup': e => `${child(e, 'm:e')}^${grouped(child(e, 'm:sup'))}`,
  'm:sSub': e => `${child(e, 'm:e')}_${grouped(child(e, 'm:sub'))}`,
  'm:sSubSup': e =>
    `${child(e, 'm:e')}_${grouped(child(e, 'm:sub'))}^${grouped(child(e, 'm:sup'))}`,
  'm:rad': e => `${child(e, 'm:deg')}√${grouped(child(e, 'm:e'))}`,
  'm:nary': e =>
    `${property(e, 'm:naryPr', 'm:chr') ?? '∫'}${marked('_', child(e, 'm:sub'))}${marked('^', child(e, 'm:sup'))} ${child(e, 'm:e')}`,
  'm:d': e =>
    `${property(e, 'm:dPr', 'm:begChr') ?? '('}${elementsOf(e)
      .filter(inner => inner.name === 'm:e')
      .map(inside)
      .join(property(e, 'm:dPr', 'm:sepChr') ?? '|')}${property(e, 'm:dPr', 'm:endChr') ?? ')'}`,
  'm:func': e => `${child(e, 'm:fName')} ${child(e, 'm:e')}`,
  'm:limLow': e => `${child(e, 'm:e')}${marked('_', child(e, 'm:lim'))} `,
  'm:limUpp': e => `${child(e, 'm:e')}${marked('^', child(e, 'm:lim'))}`,
  'm:sPre': e =>
    `${marked('_', child(e, 'm:sub'))}${marked('^', child(e, 'm:sup'))}${child(e, 'm:e')}`,
  // Word leaves the sign out where it is the usual one, a hat.
  'm:acc': e => `${child(e, 'm:e')}${property(e, 'm:accPr', 'm:chr') ?? '\u0302'}`,
  'm:eqArr': e =>
    elementsOf(e)
      .filter(inner => inner.name === 'm:e')
      .map(inside)
      .join('; '),
  'm:mr': e => `${elementsOf(e).map(inside).join(', ')}; `,
};

function marked(sign: string, text: string): string {
  return text === '' ? '' : sign + grouped(text);
}

/** Writes an equation on one line, in the notation that people type: `x^2`, `(a + b)/c`, `√x`. */
export function linearEquation(element: XmlElement): string {
  return (entryOf(parts, element.name) ?? inside)(element);
}
