import type { Font } from './font.ts';

const ignorable = /\p{Default_Ignorable_Code_Point}/u;

/** Leaves out the invisible characters that a font would print as an empty box. */
export function visible(text: string, font: Font): string {
  if (!ignorable.test(text)) return text;
  return [...text]
    .filter(char => !ignorable.test(char) || font.has(char.codePointAt(0) ?? 0))
    .join('');
}
