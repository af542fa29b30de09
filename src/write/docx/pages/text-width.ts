import type { Face } from './glyph-widths.ts';

/** Punctuation outside ASCII that running text is full of, in thousandths of the size. */
const others: Readonly<Record<string, number>> = {
  '\u00a0': 250,
  '\u00ad': 0,
  '\u2002': 500,
  '\u2007': 507,
  '\u2008': 230,
  '\u2009': 200,
  '\u2011': 320,
  '–': 600,
  '—': 900,
  '‘': 230,
  '’': 230,
  '“': 400,
  '”': 400,
  '…': 850,
};
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}]/u;
const unseen = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;
const unknown = 560;

/** Gives the width of a text in a face, in thousandths of the size; kerning is left out. */
export function textWidth(text: string, face: Face): number {
  let width = 0;
  for (const char of text) width += charWidth(char, face);
  return width;
}

function charWidth(char: string, { widths }: Face): number {
  const known = widths[char.charCodeAt(0) - 32] ?? others[char];
  if (known !== undefined) return known;
  if (unseen.test(char)) return 0;
  if (wide.test(char)) return 1000;
  // A letter with a diacritic is as wide as the letter.
  const [base = ''] = char.normalize('NFD');
  return widths[base.charCodeAt(0) - 32] ?? unknown;
}
