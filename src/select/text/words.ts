import { stem } from './stem.ts';

const stop = new Set(
  (
    'a about above after again against all also although always am among an and any are as at be became because become been ' +
    'before being between both but by can could did do does doing done down during each either else even ever every few for from ' +
    'further had has have having he her here hers him his how however i if in indeed into is it its itself just last less like likely ' +
    'made make many may me might more moreover most much must my near neither no nor not notably now of off often on once one only or ' +
    'other our out over own per perhaps same say see seem shall she should similarly since so some still such than that the their them ' +
    'then there therefore these they this those though through thus to too toward towards two under until up upon us very via was we ' +
    'well were what when where whether which while who whom whose why will with within without would yet you your'
  ).split(' '),
);

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
