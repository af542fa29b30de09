/** A stretch of a marker: the mark of one of its notes, or what stands between two marks. */
export interface MarkerPart {
  text: string;
  /** The place of the note among those asked for. */
  note?: number;
}

/**
 * Splits a marker such as "3–5" or "2, 7" at the marks of its notes, in their order. A mark counts only
 * as a whole word, so that "1" is not found in "12". Notes that the marker doesn't print (4 in "3–5")
 * get no part. The parts' texts put together are the marker.
 */
export function splitMarker(marker: string, marks: readonly string[]): MarkerPart[] {
  const parts: MarkerPart[] = [];
  let from = 0;
  marks.forEach((mark, note) => {
    const at = findWord(marker, mark, from);
    if (at === -1) return;
    if (at > from) parts.push({ text: marker.slice(from, at) });
    parts.push({ text: mark, note });
    from = at + mark.length;
  });
  if (from < marker.length) parts.push({ text: marker.slice(from) });
  return parts;
}

function findWord(text: string, word: string, from: number): number {
  if (word === '') return -1;
  for (let at = text.indexOf(word, from); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + word.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}
