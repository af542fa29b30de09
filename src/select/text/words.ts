import { languages } from '../language/index.ts';
import { stem } from './stem.ts';

const stop = new Set(languages.flatMap(language => language.stop));

/** Gives a text's content words, lower case, endings taken off. */
export function wordsOf(text: string): string[] {
  return wordReader()(text);
}

/** Makes a `wordsOf` for many texts, which remembers what it has stemmed. */
export function wordReader(): (text: string) => string[] {
  const stems = new Map<string, string>();
  return text => read(text, stems);
}

function read(text: string, stems: Map<string, string>): string[] {
  const out: string[] = [];
  for (const match of text.toLowerCase().matchAll(wordPattern)) {
    const word = match[0].replace(/[’']s?$/, '');
    if (stop.has(word) || (word.length < 3 && !/[^a-z]/.test(word))) continue;
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    out.push(known);
  }
  return out;
}

// Devanagari's vowel signs are marks: without them its words fall to pieces.
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu;
