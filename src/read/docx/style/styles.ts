import {
  attributeOf,
  childOf,
  elementsOf,
  isOn,
  saysYes,
  valOf,
  type XmlElement,
} from '../package/xml.ts';
import { type Langs, langsIn } from './langs.ts';

/** A style with what it takes from those it is based on. */
export interface Style {
  /** Its name in lower case: the same in every language of the program. */
  name: string;
  /** Its own id and those it is based on, nearest first. */
  ids: readonly string[];
  /** Its own and all names it is based on, nearest first. */
  names: readonly string[];
  /** From 0; what headings are. */
  outline: number | undefined;
  numbering: XmlElement | undefined;
  indent: XmlElement | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  strike: boolean | undefined;
  vanish: boolean | undefined;
  raised: string | undefined;
  /** In half points. */
  size: number | undefined;
  langs: Langs;
  ruled: boolean;
  /** Parts of a table that the style sets in a way of their own: `firstRow`, `firstCol` … */
  tableParts: ReadonlySet<string>;
}

export interface Styles {
  get: (id: string | undefined) => Style | undefined;
  /** The style of paragraphs that name none. */
  normal: Style | undefined;
  /** The languages of the whole, where the defaults say them. */
  langs: Langs;
  size: number | undefined;
}

const deepest = 20;
// What programs name by its id alone, where they leave the style itself out.
const builtIn = /^(?:Heading ?[1-9]|Title|Subtitle|(?:Intense ?)?Quote|BlockText|Caption)$/;
// Word writes the English name whatever its language; some programs write the one they show.
const headingName =
  /^(?:heading|überschrift|titre|título|titolo|encabezado|rubrik|overskrift|kop|nagłówek|заголовок|शीर्षक|标题|標題|見出し|제목|عنوان|otsikko|nadpis|başlık) ?([1-9])$/u;

// Styles of an organisation's own that say what they are, by the depth that they give from 0.
const namedHeadings: readonly (readonly [RegExp, (digit: string) => number])[] = [
  [headingName, digit => Number(digit) - 1],
  [
    /^(?!.*\b(?:table|figure|toc|contents|index|char|box)\b).*\bheading ?([1-9])\b/,
    digit => Number(digit) - 1,
  ],
  [/^(?:h|hd|head) ?([1-6])$/, digit => Number(digit) - 1],
  [/^()(?:main|section|chapter|article) ?(?:heading|title)$/, () => 0],
  [/^()sub-? ?head(?:ing)?$/, () => 1],
];

function depthNamed(name: string): number | undefined {
  for (const [pattern, depth] of namedHeadings) {
    const digit = pattern.exec(name)?.[1];
    if (digit !== undefined) return depth(digit);
  }
  return undefined;
}

/** Reads the styles of a document. */
export function readStyles(root: XmlElement | undefined): Styles {
  const own = new Map<string, XmlElement>();
  let normalId: string | undefined;
  for (const style of elementsOf(root)) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || id === undefined) continue;
    own.set(id, style);
    const isDefault = saysYes(style.attributes['w:default']);
    if (isDefault && style.attributes['w:type'] === 'paragraph') normalId = id;
  }
  const known = new Map<string, Style>();
  const get = (id: string | undefined, depth = 0): Style | undefined => {
    const element = id === undefined ? undefined : own.get(id);
    if (id === undefined || depth > deepest) return undefined;
    const before = known.get(id);
    if (before) return before;
    if (!element && !builtIn.test(id)) return undefined;
    const style = element
      ? styleOf(element, get(valOf(element, 'w:basedOn'), depth + 1))
      : styleOf({ name: 'w:style', attributes: { 'w:styleId': id }, children: [] }, undefined);
    known.set(id, style);
    return style;
  };
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const normal = get(normalId);
  return {
    get,
    normal,
    langs: { ...langsIn(defaults), ...normal?.langs },
    size: normal?.size ?? halfPointsIn(valOf(defaults, 'w:sz')),
  };
}

function styleOf(element: XmlElement, base: Style | undefined): Style {
  const id = attributeOf(element, 'w:styleId');
  const name = (
    valOf(element, 'w:name') ?? id.replace(/(\p{Ll})(?=[\p{Lu}\d])/gu, '$1 ')
  ).toLowerCase();
  const paragraph = childOf(element, 'w:pPr');
  const run = childOf(element, 'w:rPr');
  const outline = numberIn(valOf(paragraph, 'w:outlineLvl'));
  return {
    name,
    ids: [id, ...(base?.ids ?? [])].slice(0, deepest),
    names: [name, ...(base?.names ?? [])].slice(0, deepest),
    outline: outline ?? depthNamed(name) ?? base?.outline,
    numbering: childOf(paragraph, 'w:numPr') ?? base?.numbering,
    indent: childOf(paragraph, 'w:ind') ?? base?.indent,
    bold: isOn(run, 'w:b') ?? base?.bold,
    italic: isOn(run, 'w:i') ?? base?.italic,
    strike: isOn(run, 'w:strike') ?? base?.strike,
    vanish: isOn(run, 'w:vanish') ?? base?.vanish,
    raised: valOf(run, 'w:vertAlign') ?? base?.raised,
    size: halfPointsIn(valOf(run, 'w:sz')) ?? base?.size,
    langs: { ...base?.langs, ...langsIn(run) },
    ruled:
      childOf(childOf(paragraph, 'w:pBdr'), 'w:bottom') !== undefined || (base?.ruled ?? false),
    tableParts: new Set([
      ...(base?.tableParts ?? []),
      ...elementsOf(element)
        .filter(child => child.name === 'w:tblStylePr')
        .map(child => attributeOf(child, 'w:type')),
    ]),
  };
}

const twips: Readonly<Record<string, number>> = {
  pt: 20,
  pc: 240,
  pi: 240,
  in: 1440,
  cm: 567,
  mm: 56.7,
};

/** Reads a length in twips: a whole number, or, in strict files, a number with a unit. */
export function twipsIn(value: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(-?\d{1,6}(?:\.\d{1,6})?)([a-z]{2})$/.exec(value ?? '') ?? [];
  const size = twips[unit];
  if (number === undefined || size === undefined) return numberIn(value);
  return Math.round(Number(number) * size);
}

/** Reads a size in half points: a whole number, or, in strict files, a number with a unit. */
export function halfPointsIn(value: string | undefined): number | undefined {
  const whole = numberIn(value);
  const length = whole === undefined ? twipsIn(value) : undefined;
  return length === undefined ? whole : Math.round(length / 10);
}

/** Reads a whole number, if the value is one. */
export function numberIn(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}
