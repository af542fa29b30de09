import { childOf, descendants, type XmlElement } from '../package/xml.ts';

/** The languages that a file names for one text: which of them holds is for its letters to say. */
export interface Langs {
  /** Of Latin, Cyrillic, Greek and the like. */
  val?: string | undefined;
  eastAsia?: string | undefined;
  /** Of scripts that are shaped or run from right to left. */
  bidi?: string | undefined;
}

/** Scripts that are not `val`'s: which attribute names their language, and the languages written in them. */
const scripts: readonly (readonly [RegExp, 'eastAsia' | 'bidi', RegExp])[] = [
  [/\p{Script=Devanagari}/u, 'bidi', /^(?:hi|mr|ne|sa|kok|mai|bho|doi|brx|sd|ks)\b/i],
  [/\p{Script=Arabic}/u, 'bidi', /^(?:ar|fa|prs|ur|ps|sd|ug|ku|ckb|ks|pa)\b/i],
  [/\p{Script=Hebrew}/u, 'bidi', /^(?:he|yi)\b/i],
  [/\p{Script=Bengali}/u, 'bidi', /^(?:bn|as|mni)\b/i],
  [/\p{Script=Gurmukhi}/u, 'bidi', /^pa\b/i],
  [/\p{Script=Gujarati}/u, 'bidi', /^gu\b/i],
  [/\p{Script=Oriya}/u, 'bidi', /^or\b/i],
  [/\p{Script=Tamil}/u, 'bidi', /^ta\b/i],
  [/\p{Script=Telugu}/u, 'bidi', /^te\b/i],
  [/\p{Script=Kannada}/u, 'bidi', /^kn\b/i],
  [/\p{Script=Malayalam}/u, 'bidi', /^ml\b/i],
  [/\p{Script=Sinhala}/u, 'bidi', /^si\b/i],
  [/\p{Script=Thai}/u, 'bidi', /^th\b/i],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'eastAsia', /^ja\b/i],
  [/\p{Script=Hangul}/u, 'eastAsia', /^ko\b/i],
  [/\p{Script=Han}/u, 'eastAsia', /^(?:zh|ja|ko|yue)\b/i],
];

/** Reads the languages that run properties name. */
export function langsIn(properties: XmlElement | undefined): Langs {
  const said = childOf(properties, 'w:lang')?.attributes;
  if (!said) return {};
  const { 'w:val': val, 'w:eastAsia': eastAsia, 'w:bidi': bidi } = said;
  return {
    ...(val === undefined ? {} : { val }),
    ...(eastAsia === undefined ? {} : { eastAsia }),
    ...(bidi === undefined ? {} : { bidi }),
  };
}

/**
 * Gives the language of a text by the script of its first letter. Programs fill in languages that
 * nothing is written in: one that its script is not used for is none.
 */
export function langFor(text: string, own: Langs, inherited: Langs): string | undefined {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  const found = scripts.find(([script]) => script.test(letter));
  if (!found) return own.val;
  const [, name, languages] = found;
  return [own[name], inherited[name]].find(lang => lang !== undefined && languages.test(lang));
}

const enough = 20_000;

/** Gives the language that most of a text is in: what its runs or its defaults name for the script it is written in. */
export function mainLang(body: XmlElement, defaults: Langs): string | undefined {
  const counts = new Map<string | undefined, number>();
  let read = 0;
  for (const run of descendants(body, 'w:r')) {
    const words = descendants(run, 'w:t').flatMap(({ children }) =>
      children.filter(c => typeof c === 'string'),
    );
    const text = words.join('');
    const lang = /\p{L}/u.test(text)
      ? langFor(text, { val: defaults.val, ...langsIn(childOf(run, 'w:rPr')) }, defaults)
      : undefined;
    if (lang !== undefined && !/^(?:x-none|zxx)$/i.test(lang))
      counts.set(lang, (counts.get(lang) ?? 0) + text.length);
    read += text.length;
    if (read > enough) break;
  }
  let best = defaults.val;
  for (const [lang, amount] of counts) if (amount > (counts.get(best) ?? 0)) best = lang;
  return best;
}
