import {
  build as b,
  type Caption,
  flatText,
  type Phrasing,
  type Position,
  slicePhrasing,
} from '../../brief/index.ts';

const label =
  /^((?:Table|Figure|Fig\.|Chart|Graph|Map|Box|Exhibit|Image|Tableau|Tabelle|Abbildung|Abb\.)\s+\d{1,3}(?:[.-]\d{1,3})?)\s*[.:–—-]?\s+/i;

/** Makes a caption; the label that the source prints before it is kept apart, as documents number anew. */
export function captionOf(
  words: readonly Phrasing[],
  place: { position?: Position } = {},
): Caption {
  const text = flatText(words);
  const found = label.exec(text);
  if (!found?.[1] || found[0].length >= text.length) return { ...b.caption([...words]), ...place };
  const rest = slicePhrasing(words, found[0].length, Number.POSITIVE_INFINITY);
  return { ...b.caption(rest, { number: found[1] }), ...place };
}
