import type { Run } from '../content.ts';
import { hyphenatorFor } from './hyphenator.ts';
import type { Points } from './part-words.ts';
import type { Inline } from './pdfmake.ts';

/** One word of letters, with the punctuation at it; no figures, addresses or compounds. */
const word = /^([\p{P}\s]*)([\p{L}\p{M}]+)[\p{P}\s]*$/u;

/** Gives the function that finds where a word may be hyphenated, by the language that it stands in. */
export function breakPoints(lang: string): Points {
  return inline => {
    const { text, tags = [], address } = inline as Inline & Partial<Run>;
    if (address || tags.some(({ role }) => role === 'Code')) return [];
    const hyphenate = hyphenatorFor(tags.findLast(tag => tag.lang !== undefined)?.lang ?? lang);
    const [, before = '', letters] = (hyphenate && word.exec(text)) ?? [];
    if (!hyphenate || letters === undefined) return [];
    return hyphenate(letters).map(place => before.length + place);
  };
}
