/** Cuts a text for a message, at a word, with an ellipsis. */
export function shorten(text: string, length = 48): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean.length <= length) return clean;
  return `${clean.slice(0, length).replace(/\s\S*$/, '')}…`;
}
