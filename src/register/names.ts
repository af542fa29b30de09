import type { Brief, Document } from '../brief/index.ts';
import { type Entry, entryAt, noteReader, onLine, sentencesOf } from './entry.ts';

const name =
  /\p{Lu}[\p{L}\p{M}’'-]*(?:(?: of| for| de| von| bin)?(?: the)? \p{Lu}[\p{L}\p{M}’'-]*)*/gu;
const calendar =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

// Small words that begin a sentence before a name.
const opener =
  /^(The|And|But|For|In|At|On|By|To|From|With|As|If|When|While|After|Before|Since)(?: the)? (?=\p{Lu})/u;

/** Lists every name once, where it stands first, with the sentence that gives it. */
export function names(brief: Brief | Document): Entry[] {
  const noteOf = noteReader(brief);
  const sentences = sentencesOf(brief);
  const inside = new Set(sentences.flatMap(sentence => namesIn(onLine(sentence), false)));
  const seen = new Set<string>();
  const out: Entry[] = [];
  for (const sentence of sentences) {
    const text = onLine(sentence);
    for (const item of namesIn(text, true)) {
      const opens = text.startsWith(item) && !item.includes(' ');
      // One word at the head of a sentence is large for its place, unless it is so elsewhere too.
      if (seen.has(item) || (opens && !inside.has(item))) continue;
      seen.add(item);
      out.push(entryAt(sentence, { item, leadIn: text, note: noteOf(sentence) }));
    }
  }
  return out;
}

function namesIn(text: string, opening: boolean): string[] {
  return [...text.matchAll(name)]
    .filter(match => opening || match.index > 0)
    .map(match => match[0].replace(opener, '').replace(/[’']s?$/, ''))
    .filter(item => item.length > 1 && !calendar.test(item));
}
