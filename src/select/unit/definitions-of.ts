import { plainText, visit } from '../../brief/index.ts';
import type { Unit } from './unit.ts';

/** An abbreviation with its words, and the id of the sentence that gives them. */
export interface Definition {
  short: string;
  long: string;
  from: string;
}

const given = /\(([A-Z]\p{L}{0,10}[A-Z]\p{L}{0,10})\)/gu;

/** Finds the abbreviations that a brief defines as "Panel of Experts (PoE)". */
export function definitionsOf(units: readonly Unit[]): Map<string, Definition> {
  const out = new Map<string, Definition>();
  for (const unit of units) {
    if (!unit.text.includes('(')) continue;
    for (const match of unit.text.matchAll(given)) {
      const short = match[1] ?? '';
      const long = out.has(short)
        ? undefined
        : wordsBefore(unit.text.slice(Math.max(0, match.index - 200), match.index), short);
      if (long) out.set(short, { short, long, from: sentenceWith(unit, `(${short})`) });
    }
  }
  return out;
}

/** Lists the definitions of the abbreviations that a text uses and does not define itself. */
export function usedIn(text: string, definitions: ReadonlyMap<string, Definition>): Definition[] {
  if (definitions.size === 0) return [];
  const used = new Set<Definition>();
  const defined = new Set<Definition>();
  for (const { definition, at } of abbreviationsIn(text, definitions)) {
    used.add(definition);
    if (text[at - 1] === '(' && text[at + definition.short.length] === ')') defined.add(definition);
  }
  return [...used].filter(definition => !defined.has(definition));
}

/** Lists the places where a text uses an abbreviation that is defined, in one pass over it. */
export function abbreviationsIn(
  text: string,
  definitions: ReadonlyMap<string, Definition>,
): { definition: Definition; at: number }[] {
  return [...text.matchAll(abbreviation)].flatMap(({ 0: word, index }) => {
    const definition = definitions.get(word);
    return definition ? [{ definition, at: index }] : [];
  });
}

const abbreviation = /(?<![\p{L}\p{N}])[A-Z]\p{L}+(?![\p{L}\p{N}])/gu;

function sentenceWith(unit: Unit, words: string): string {
  let id = unit.id;
  if (unit.kind !== 'sentence')
    visit(unit.node, node => {
      if (node.type === 'sentence' && plainText(node).includes(words)) id = node.id;
      return undefined;
    });
  return id;
}

// The words whose first letters make the abbreviation: small words left out, or counted where without
// them nothing comes out ("Panel of Experts" is PoE, "Office of Management and Budget" OMB).
function wordsBefore(text: string, short: string): string | undefined {
  const words = text.trimEnd().split(/\s+/);
  const letters = [...short.replace(/s$/, '').toLowerCase()].reverse();
  const at = firstOf(words, letters, false) ?? firstOf(words, letters, true);
  if (at === undefined) return undefined;
  const long = words
    .slice(at)
    .join(' ')
    .replace(/['’]s?$/u, '');
  return text.includes(long) ? long : undefined;
}

function firstOf(
  words: readonly string[],
  letters: readonly string[],
  countSmall: boolean,
): number | undefined {
  let at = words.length;
  for (const letter of letters) {
    const fits = () => starts(words[at], letter) && (countSmall || !isSmall(words[at]));
    do at -= 1;
    while (at >= 0 && !fits() && isSmall(words[at]));
    if (at < 0 || !fits()) return undefined;
  }
  return at;
}

const isSmall = (word: string | undefined) => /^\p{Ll}{1,4}$/u.test(word ?? '');

function starts(word: string | undefined, letter: string): boolean {
  return (word ?? '')
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .startsWith(letter);
}
