/** Gives the columns between which a line has words: white space and invisible characters at its ends are none. */
export function wordsIn(text: string): { from: number; to: number } {
  let from = 0;
  while (from < text.length && /[\s\uFEFF\u200B\u00AD\u2060]/.test(text.charAt(from))) from += 1;
  let to = text.length;
  while (to > from && /[\s\uFEFF\u200B\u2060]/.test(text.charAt(to - 1))) to -= 1;
  return { from, to };
}

/** Says whether a line has no words. */
export function isBlank(text: string): boolean {
  const { from, to } = wordsIn(text);
  return from >= to;
}
