// A number parted from the words by a tab is no part of them.
const pattern = /^((?:\d{1,3}\.){0,6}\d{1,3}[.)]?|[IVXLC]{1,7}[.)]?|[A-Z][.)]?)\t\s*(?=\S)/;

/** Reads the number that is typed before a heading's words and a tab, and how many characters it takes. */
export function typedNumber(words: string): { number: string; lead: number } | undefined {
  const found = pattern.exec(words);
  return found?.[1] === undefined
    ? undefined
    : { number: found[1].replace(/[.)]$/, ''), lead: found[0].length };
}
