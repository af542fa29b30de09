import type { AudienceSettings } from '../../config/audience-settings.ts';
import { wordsOf } from '../text/words.ts';
import { asked } from './asked.ts';
import { namePattern } from './name-pattern.ts';
import { formsOf, labelOf, type Topic } from './topic.ts';

/** What an audience asks for, ready to be found in a text. */
export interface Focus {
  label: string;
  /** How strongly a text names it: 1 by name, less by what concerns it or acts on it, else 0. */
  strength: (text: string) => number;
  /** The words it asks for, with weights: none where it only has names. */
  words: ReadonlyMap<string, number>;
}

const concern = 0.5;
const interest = 0.35;
const actor = 0.25;

/** Makes an audience's focus of its topics, terms, regions and actors; none where it has none. */
export function focusOf(
  { focus, lang }: AudienceSettings,
  topics: readonly Topic[],
): Focus | undefined {
  if (!focus) return undefined;
  const terms = (focus.terms ?? []).map(given =>
    typeof given === 'string'
      ? { term: given, weight: 1 }
      : { term: given.term, weight: given.weight ?? 1 },
  );
  // A name is a name; what is longer is a question, and is looked for word by word.
  const names = terms.filter(({ term }) => term.split(/\s+/).length <= 4);
  const settings = topics.map(topic => topic.settings);
  const levels: Level[] = [
    {
      weight: 1,
      names: settings.flatMap(t => [
        ...formsOf(t.names),
        ...formsOf(t.adjectives),
        ...formsOf(t.places),
        ...formsOf(t.bodies),
      ]),
    },
    ...names.map(({ term, weight }) => ({ weight, names: [term] })),
    { weight: concern, names: settings.flatMap(t => formsOf(t.concerns)) },
    { weight: interest, names: settings.flatMap(t => formsOf(t.interests)) },
    {
      weight: actor,
      names: [
        ...settings.flatMap(t => formsOf(t.actors)),
        ...(focus.regions ?? []),
        ...(focus.actors ?? []),
      ],
    },
  ];
  const words = new Map<string, number>();
  for (const { term, weight } of terms)
    for (const word of wordsOf(asked(term))) words.set(word, (words.get(word) ?? 0) + weight);
  // A word asked for again and again is asked for more, but not that much more.
  for (const [word, weight] of words) words.set(word, weight > 1 ? 1 + Math.log(weight) : weight);
  const first = settings[0];
  return {
    label: focus.topic ?? (first ? labelOf(first, lang) : (terms[0]?.term ?? 'its focus')),
    strength: strengthBy(
      levels,
      settings.flatMap(t => formsOf(t.not)),
    ),
    words,
  };
}

interface Level {
  weight: number;
  names: readonly string[];
}

function strengthBy(levels: readonly Level[], not: readonly string[]): Focus['strength'] {
  const mask = namePattern(not);
  const patterns = levels.map(({ weight, names }) => ({ weight, pattern: namePattern(names) }));
  return text => {
    const bare = mask ? text.replace(mask, ' ') : text;
    let most = 0;
    for (const { weight, pattern } of patterns)
      if (weight > most && pattern && bare.search(pattern) >= 0) most = weight;
    return most;
  };
}
