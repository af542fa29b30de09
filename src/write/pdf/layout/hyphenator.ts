import { createRequire } from 'node:module';

/** Gives the places in a word, in UTF-16 units from its start, where it may be broken. */
export type Hyphenator = (word: string) => number[];

/** Patterns of TeX by language; a tag takes its own, or those of its language. */
const patterns: Record<string, string> = {
  'de-at': 'de-1996',
  'de-ch': 'de-1996',
  'el-polyton': 'el-polyton',
  'en-us': 'en-us',
  bg: 'bg',
  bn: 'bn',
  ca: 'ca',
  cs: 'cs',
  cy: 'cy',
  da: 'da',
  de: 'de-1996',
  el: 'el-monoton',
  // What most countries write that write English.
  en: 'en-gb',
  es: 'es',
  et: 'et',
  eu: 'eu',
  fi: 'fi',
  fr: 'fr',
  ga: 'ga',
  gl: 'gl',
  hi: 'hi',
  hr: 'hr',
  hu: 'hu',
  is: 'is',
  it: 'it',
  la: 'la',
  lt: 'lt',
  lv: 'lv',
  mr: 'mr',
  nb: 'nb',
  nl: 'nl',
  nn: 'nn',
  no: 'no',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  ru: 'ru',
  sa: 'sa',
  sk: 'sk',
  sl: 'sl',
  'sr-latn': 'sh-latn',
  sv: 'sv',
  tr: 'tr',
  uk: 'uk',
};

/** Shorter words stay whole, and so many units stay together at either end. */
const shortest = 6;
const atStart = 3;
const atEnd = 3;
/** Signs of these scripts hold more than a letter each. */
const dense = /\p{Script=Devanagari}|\p{Script=Bengali}/u;

const known = new Map<string, Hyphenator | undefined>();

/** Gives the hyphenator of a language; nothing where no patterns are known. */
export function hyphenatorFor(lang: string): Hyphenator | undefined {
  const tag = lang.toLowerCase();
  const name = patterns[tag] ?? patterns[tag.replace(/-.*/u, '')];
  if (name === undefined) return undefined;
  if (!known.has(name)) known.set(name, load(name));
  return known.get(name);
}

type Create = (patterns: unknown, options: object) => (word: string) => string;

// By `require`: the patterns are data of a package, and are wanted at once.
function load(name: string): Hyphenator {
  const require = createRequire(import.meta.url);
  const create = require('hyphen') as Create;
  const hyphenate = create(require(`hyphen/patterns/${name}.js`), { minWordLength: shortest });
  const words = new Map<string, number[]>();
  // Names are not broken; in German every noun begins like a name.
  const named = !name.startsWith('de');
  return word => {
    const before = words.get(word);
    if (before) return before;
    // The library lowers letters as the machine's language does; those that are low stay.
    const low = word.toLowerCase();
    const stays = low.length !== word.length || (named && low !== word);
    const found = stays ? [] : places(hyphenate(low), dense.test(word) ? 2 : atStart);
    if (words.size > 20_000) words.clear();
    words.set(word, found);
    return found;
  };
}

function places(hyphenated: string, least: number): number[] {
  const parts = hyphenated.split('\u00ad');
  const length = hyphenated.length - (parts.length - 1);
  let at = 0;
  return parts
    .slice(0, -1)
    .map(part => {
      at += part.length;
      return at;
    })
    .filter(place => place >= least && place <= length - atEnd);
}
