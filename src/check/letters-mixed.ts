import { type AnyNode, append, visit } from '../brief/index.ts';
import { type Message, say } from '../message/index.ts';
import type { Check, CheckContext } from './check.ts';

const scripts = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;

/**
 * Finds words whose letters come from two scripts, and look-alikes: a capital `I` for `l` after a
 * hyphen or at the head of a name ("II-Sung"), digits for letters ("0f", "l990").
 */
export const lettersMixed: Check = ({ brief, at }) => {
  const found: Message[] = [];
  visit(brief, node => {
    if (node.type === 'text') append(found, wordsOf(node, node.value, at));
    return undefined;
  });
  return found;
};

function wordsOf(node: AnyNode, text: string, at: CheckContext['at']): Message[] {
  const found: Message[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)) {
    const used = scripts.filter(([, pattern]) => pattern.test(word)).map(([name]) => name);
    if (used.length > 1 && /[\p{L}]{2}/u.test(word))
      found.push(say('letters-mixed', { word, scripts: used.join(' and ') }, at(node, word)));
    else {
      const meant = lookAlike(word);
      if (meant) found.push(say('look-alike', { word, meant }, at(node, word)));
    }
  }
  return found;
}

function lookAlike(word: string): string | undefined {
  // "II-Sung": the numeral two before a hyphenated name is far more often "Il" in a scraped text.
  if (/^II-\p{Lu}\p{Ll}/u.test(word)) return word.replace(/^II/, 'Il');
  if (/^[lI](9|8)\d\d$/.test(word)) return `1${word.slice(1)}`;
  if (/^0(f|n|r)$/.test(word)) return `o${word.slice(1)}`;
  return undefined;
}
