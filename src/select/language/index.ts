import { en } from './en.ts';
import { hi } from './hi.ts';
import type { Language } from './language.ts';

export type { Language };

/** Every language; one more is a file and a row. */
export const languages: readonly Language[] = [hi, en];

/** How much of a text is looked at for its first letter. */
const glance = 400;

/** Gives the language of a text by its first letter, English where that tells nothing; a brief may hold several. */
export function languageOf(text: string): Language {
  const letter = /\p{L}/u.exec(text.slice(0, glance))?.[0] ?? '';
  return languages.find(({ script }) => script.test(letter)) ?? en;
}
