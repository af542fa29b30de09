import { attributeOf, childOf, elementsOf, valOf, type XmlElement } from '../package/xml.ts';
import { formatNumber } from './format-number.ts';
import { numberIn } from './styles.ts';

/** How one level of a list counts. */
export interface Level {
  format: string;
  /** Its label, with `%1` for the count of the first level, `%2` for that of the second … */
  text: string;
  start: number;
  /** Its left margin, in twips. */
  left: number | undefined;
}

/** What a list gives a paragraph. */
export interface ListMark {
  list: string;
  level: number;
  ordered: boolean;
  /** Neither number nor bullet: the paragraph goes on in the item before. */
  blank: boolean;
  value: number;
  /** The label as printed, such as `2.1`. */
  label: string;
  /** The left margin that it gives, in twips. */
  left: number | undefined;
}

export interface Numbering {
  /** Counts a paragraph in; each is to be counted once, in reading order. */
  count: (numPr: XmlElement | undefined) => ListMark | undefined;
}

interface Definition {
  levels: ReadonlyMap<number, Level>;
  counter: string;
  /** Where levels start anew when this list is first used. */
  starts: ReadonlyMap<number, number>;
}

const deepest = 8;

/** Reads the lists of a document. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const abstract = new Map<string, XmlElement>();
  const definitions = new Map<string, Definition>();
  for (const child of elementsOf(root))
    if (child.name === 'w:abstractNum') abstract.set(attributeOf(child, 'w:abstractNumId'), child);
  for (const child of elementsOf(root)) {
    const id = child.attributes['w:numId'];
    if (child.name !== 'w:num' || id === undefined) continue;
    const base = valOf(child, 'w:abstractNumId') ?? '';
    definitions.set(id, definitionOf(child, abstract.get(base), base));
  }
  const counts = new Map<string, number[]>();
  const used = new Set<string>();
  return {
    count(numPr) {
      const id = valOf(numPr, 'w:numId');
      const definition = id === undefined ? undefined : definitions.get(id);
      if (id === undefined || id === '0' || !definition) return undefined;
      const level = Math.min(deepest, Math.max(0, numberIn(valOf(numPr, 'w:ilvl')) ?? 0));
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
        const at = Number(digit) - 1;
        const format = definition.levels.get(at)?.format ?? 'decimal';
        return formatNumber(format, there[at] ?? 1);
      });
      const ordered = own.format !== 'bullet' && own.format !== 'none';
      const blank = label.trim() === '';
      return {
        list: id,
        level,
        ordered: ordered && !blank,
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
  // Lists of one definition count on from each other.
  return { levels, counter: baseId, starts };
}

function levelNumber(element: XmlElement): number {
  return numberIn(element.attributes['w:ilvl']) ?? 0;
}

function levelOf(level: XmlElement): Level {
  return {
    format: valOf(level, 'w:numFmt') ?? 'decimal',
    text: valOf(level, 'w:lvlText') ?? '',
    start: numberIn(valOf(level, 'w:start')) ?? 0,
    left: leftOf(childOf(childOf(level, 'w:pPr'), 'w:ind')),
  };
}

function leftOf(indent: XmlElement | undefined): number | undefined {
  return numberIn(indent?.attributes['w:left'] ?? indent?.attributes['w:start']);
}
