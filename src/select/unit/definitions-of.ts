import { type Brief, plainText, visit } from '../../brief/index.ts';

/** An abbreviation with its words, and the id of the sentence that gives them. */
export interface Definition {
  short: string;
  long: string;
  from: string;
}

const given = /\(([A-Z][\p{L}]*[A-Z][\p{L}]*)\)/gu;

/** Finds the abbreviations that a brief defines as "Panel of Experts (PoE)". */
export function definitionsOf(brief: Brief): Definition[] {
  const out = new Map<string, Definition>();
  visit(brief, node => {
    if (node.type === 'notes') return 'skip';
    if (node.type !== 'sentence') return undefined;
    const text = plainText(node);
    for (const match of text.matchAll(given)) {
      const short = match[1] ?? '';
      const long = wordsBefore(text.slice(0, match.index), short);
      if (long && !out.has(short)) out.set(short, { short, long, from: node.id });
    }
    return undefined;
  });
  return [...out.values()];
}

// The words whose first letters make the abbreviation, small words skipped over.
function wordsBefore(text: string, short: string): string | undefined {
  const words = text.trimEnd().split(/\s+/);
  const letters = [...short.replace(/s$/, '').toLowerCase()];
  let at = words.length;
  for (const letter of letters.reverse()) {
    do at -= 1;
    while (at >= 0 && !starts(words[at], letter) && /^\p{Ll}{1,4}$/u.test(words[at] ?? ''));
    if (at < 0 || !starts(words[at], letter)) return undefined;
  }
  const long = words.slice(at).join(' ');
  return text.includes(long) ? long : undefined;
}

function starts(word: string | undefined, letter: string): boolean {
  return (word ?? '')
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .startsWith(letter);
}
