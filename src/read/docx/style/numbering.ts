import type { ListNumbering } from '../../../brief/list-label.ts';
import { childOf, elementsOf, isOn, valOf, type XmlElement } from '../package/xml.ts';
import { formatNumber } from './format-number.ts';
import { numberIn, twipsIn } from './styles.ts';

const numberings: Record<string, ListNumbering> = {
  lowerLetter: 'lower-alpha',
  upperLetter: 'upper-alpha',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

/** How one level of a list counts. */
export interface Level {
  format: string;
  /** Its label, with `%1` for the count of the first level, `%2` for that of the second … */
  text: string;
  start: number;
  /** Its left margin, in twips. */
  left: number | undefined;
  /** It counts in decimals, whatever the levels above count in. */
  legal?: boolean | undefined;
}

/** What a list gives a paragraph. */
export interface ListMark {
  list: string;
  level: number;
  ordered: boolean;
  /** How it counts, where not in digits. */
  numbering?: ListNumbering;
  /** Neither number nor bullet: the paragraph goes on in the item before. */
  blank: boolean;
  value: number;
  /** The label as printed, such as `2.1`. */
  label: string;
  /** The left margin that it gives, in twips. */
  left: number | undefined;
}

export interface Numbering {
  /** Counts a paragraph in, by what it says itself, then by its style; each is to be counted once, in reading order. */
  count: (own: XmlElement | undefined, style?: StyleNumbering) => ListMark | undefined;
}

/** What a style says of numbering; levels may name the style that has them. */
export interface StyleNumbering {
  ids: readonly string[];
  numbering: XmlElement | undefined;
}

interface Definition {
  levels: ReadonlyMap<number, Level>;
  counter: string;
  /** Where levels start anew when this list is first used. */
  starts: ReadonlyMap<number, number>;
  /** The levels of paragraph styles, by id. */
  styles: ReadonlyMap<string, number>;
}

const deepest = 8;
/** A label that is longer was written by nobody. */
const longestLabel = 200;

/** Reads the lists of a document. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const abstract = new Map<string, XmlElement>();
  const definitions = new Map<string, Definition>();
  const named = new Map<string, XmlElement>();
  for (const child of elementsOf(root)) {
    if (child.name !== 'w:abstractNum') continue;
    abstract.set(child.attributes['w:abstractNumId'] ?? '', child);
    const name = valOf(child, 'w:styleLink');
    if (name !== undefined) named.set(name, child);
  }
  for (const child of elementsOf(root)) {
    const id = child.attributes['w:numId'];
    if (child.name !== 'w:num' || id === undefined) continue;
    const said = abstract.get(valOf(child, 'w:abstractNumId') ?? '');
    // A list that only names a style of lists is defined where that style is.
    const base = named.get(valOf(said, 'w:numStyleLink') ?? '') ?? said;
    const counter = base?.attributes['w:abstractNumId'] ?? '';
    definitions.set(id, definitionOf(child, base, counter));
  }
  const counts = new Map<string, number[]>();
  const used = new Set<string>();
  return {
    count(numPr, style) {
      const id = valOf(numPr, 'w:numId') ?? valOf(style?.numbering, 'w:numId');
      const definition = id === undefined ? undefined : definitions.get(id);
      if (id === undefined || id === '0' || !definition) return undefined;
      const at =
        numberIn(valOf(numPr, 'w:ilvl')) ??
        numberIn(valOf(style?.numbering, 'w:ilvl')) ??
        style?.ids.map(name => definition.styles.get(name)).find(found => found !== undefined) ??
        0;
      const level = Math.min(deepest, Math.max(0, at));
      const own = definition.levels.get(level) ?? {
        format: 'decimal',
        text: `%${level + 1}.`,
        start: 1,
        left: undefined,
      };
      const there = counts.get(definition.counter) ?? [];
      there.length = Math.min(there.length, level + 1);
      for (let outer = 0; outer < level; outer++)
        there[outer] ??= definition.levels.get(outer)?.start ?? 1;
      const before = there[level];
      const anew = used.has(`${id} ${level}`) ? undefined : definition.starts.get(level);
      used.add(`${id} ${level}`);
      const value = anew ?? (before === undefined ? own.start : before + 1);
      there[level] = value;
      counts.set(definition.counter, there);
      const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const outer = Number(digit) - 1;
        const format = own.legal ? 'decimal' : (definition.levels.get(outer)?.format ?? 'decimal');
        return formatNumber(format, there[outer] ?? 1);
      });
      const numbering = numberings[own.format];
      const ordered = own.format !== 'bullet' && own.format !== 'none';
      const blank = label.trim() === '';
      return {
        list: id,
        level,
        ordered: ordered && !blank,
        ...(numbering && !own.legal ? { numbering } : {}),
        blank,
        value,
        label: label.trim(),
        left: own.left,
      };
    },
  };
}

function definitionOf(num: XmlElement, base: XmlElement | undefined, baseId: string): Definition {
  const levels = new Map<number, Level>();
  for (const level of elementsOf(base))
    if (level.name === 'w:lvl') levels.set(levelNumber(level), levelOf(level));
  const starts = new Map<number, number>();
  for (const override of elementsOf(num)) {
    if (override.name !== 'w:lvlOverride') continue;
    const at = levelNumber(override);
    const level = childOf(override, 'w:lvl');
    if (level) levels.set(at, levelOf(level));
    const start = numberIn(valOf(override, 'w:startOverride'));
    if (start !== undefined) starts.set(at, start);
  }
  const styles = new Map<string, number>();
  for (const level of elementsOf(base)) {
    const style = level.name === 'w:lvl' ? valOf(level, 'w:pStyle') : undefined;
    if (style !== undefined) styles.set(style, levelNumber(level));
  }
  // Lists of one definition count on from each other.
  return { levels, counter: baseId, starts, styles };
}

function levelNumber(element: XmlElement): number {
  return numberIn(element.attributes['w:ilvl']) ?? 0;
}

function levelOf(level: XmlElement): Level {
  return {
    format: valOf(level, 'w:numFmt') ?? 'decimal',
    text: (valOf(level, 'w:lvlText') ?? '').slice(0, longestLabel),
    start: numberIn(valOf(level, 'w:start')) ?? 0,
    left: leftOf(childOf(childOf(level, 'w:pPr'), 'w:ind')),
    legal: isOn(level, 'w:isLgl'),
  };
}

function leftOf(indent: XmlElement | undefined): number | undefined {
  return twipsIn(indent?.attributes['w:left'] ?? indent?.attributes['w:start']);
}
