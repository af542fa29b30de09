import type { Kinship } from '../kin/kinship.ts';
import { wordsOf } from '../text/words.ts';

/** As many words show why a sentence came, none of them a distant kin. */
const most = 3;
const least = 0.35;

/** Gives the words of a text that show best that it bears on what is asked, as they stand there. */
export function signsOf(text: string, kinship: Kinship): string[] {
  const found = new Map<string, { word: string; near: number }>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    for (const stem of wordsOf(word))
      if (!found.has(stem)) found.set(stem, { word, near: kinship(stem) });
  const signs = [...found.values()];
  const best = signs
    .filter(({ near }) => near >= least)
    .sort((a, b) => b.near - a.near)
    .slice(0, most);
  return signs.filter(sign => best.includes(sign)).map(({ word }) => word);
}
