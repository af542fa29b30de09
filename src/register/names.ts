import { type Brief, type Document, visit } from '../brief/index.ts';
import { namePattern } from '../select/index.ts';
import { type Entry, entryAt, noteReader, onLine, sentencesOf } from './entry.ts';

const name =
  /\p{Lu}[\p{L}\p{M}’'-]*(?:(?: of| for| de| von| bin)?(?: the)? \p{Lu}[\p{L}\p{M}’'-]*)*/gu;
const calendar =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

// Words that carry a capital and name nothing by themselves: what a number follows, what opens speech,
// and currencies, which belong to figures.
const common = new Set(
  (
    'Article Articles Annex Appendix Section Chapter Clause Part Paragraph Figure Table Box Note No Vol Dr Mr Mrs Ms Prof ' +
    'Ibid Op Cit INR USD EUR GBP JPY CNY I We You He She It They This That These Those There Here The A An And But Or So ' +
    'Our Your My His Her Its Their If In On At As To Of By For From With When While What Who Why How Where Which Not No Yes ' +
    'First Second Third Finally However Therefore Thus Hence Moreover Furthermore Instead Meanwhile Still Yet Also Then Now ' +
    'All Some Many Most Few Each Every Both Either Neither Such Another Other One Two Three Four Five Six Seven Eight Nine ' +
    'Ten Since After Before Until Although Though Despite Because Under Over Between Among Through Without Within During'
  ).split(' '),
);

// Small words that begin a sentence before a name.
const opener =
  /^(The|And|But|For|In|At|On|By|To|From|With|As|If|When|While|After|Before|Since)(?: the)? (?=\p{Lu})/u;

/**
 * Lists every name once, where it stands first, with the sentence that gives it. `known` are names that
 * are told wherever they stand, at the head of a sentence and in scripts without capitals too.
 */
export function names(brief: Brief | Document, known: readonly string[] = []): Entry[] {
  const pattern = namePattern(known);
  const isKnown = new Set(known);
  const noteOf = noteReader(brief);
  const sentences = sentencesOf(brief);
  const inside = new Set(sentences.flatMap(sentence => namesIn(onLine(sentence), false)));
  for (const item of noted(brief)) inside.add(item);
  const parts = new Set([...inside].flatMap(item => item.split(' ')));
  // "Norland" is a name where "Norlandic" is one.
  const elsewhere = (item: string) =>
    parts.has(item) || (item.length > 3 && [...parts].some(part => part.startsWith(item)));
  const openers = sentences.map(sentence => onLine(sentence).match(/^[\p{L}\p{M}-]+/u)?.[0]);
  const times = (item: string) => openers.filter(word => word === item).length;
  const seen = new Set<string>();
  const out: Entry[] = [];
  for (const sentence of sentences) {
    const text = onLine(sentence);
    for (const item of [...namesIn(text, true), ...knownIn(text, pattern)]) {
      const opens = text.startsWith(item) && !item.includes(' ');
      // One word at the head of a sentence is large for its place, unless it is so elsewhere too.
      if (seen.has(item)) continue;
      if (opens && !isKnown.has(item) && !elsewhere(item) && times(item) < 2) continue;
      seen.add(item);
      out.push(entryAt(sentence, { item, leadIn: text, note: noteOf(sentence) }));
    }
  }
  return out;
}

/** Lists the names that notes hold within their sentences. */
function noted(brief: Brief | Document): string[] {
  const out: string[] = [];
  visit(brief, node => {
    if (node.type === 'note') out.push(...namesIn(onLine(node), false));
    return undefined;
  });
  return out;
}

/** Lists the known names of a text that no capital shows: those with one are found by it, maybe in a longer name. */
function knownIn(text: string, pattern: RegExp | undefined): string[] {
  return pattern ? (text.match(pattern) ?? []).filter(item => !/\p{Lu}/u.test(item)) : [];
}

function namesIn(text: string, opening: boolean): string[] {
  return [...text.matchAll(name)]
    .filter(match => opening || match.index > 0)
    .map(match => match[0].replace(opener, '').replace(/[’']s?$/, ''))
    .filter(item => item.length > 1 && !calendar.test(item) && !common.has(item));
}
