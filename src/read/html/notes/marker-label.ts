/** Reads the label of a note marker such as `[3]`, `12`, `†` or `iv`; nothing where the words are no marker. */
export function markerLabel(words: string): string | undefined {
  const bare = words.replace(/[\s\u00A0\u200B]+/g, ' ').trim();
  const label =
    /^[[(]?\s?(?:(?:foot|end)?note\s|n\.\s?|fn\.?\s?)?(\d{1,4}|[*†‡§¶#]{1,4}|[a-z]|[ivxlc]{1,7}|(?:nb|note|lower-alpha)\s?\d{1,3})\s?[\])]?[.:]?$/i.exec(
      bare,
    )?.[1];
  return label;
}
