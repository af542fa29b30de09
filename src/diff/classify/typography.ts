import type { Hunk } from '../group/hunks.ts';
import type { KeyedToken } from '../unit/tokens.ts';

const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };

/**
 * Writes text with the plainest signs: straight marks, hyphens for dashes, dots for an ellipsis. A
 * mark behind a digit keeps its kind, since 5' are feet and 5" are inches.
 */
export function plainSigns(text: string): string {
  return text
    .replace(/[‘’‚‛′`]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/(?<!\p{N})"/gu, "'")
    .replace(/\s*[‐‑‒–—―−-]+\s*/gu, '-')
    .replace(/…/gu, '...')
    .replace(/[ﬀ-ﬄ]/gu, sign => ligatures[sign] ?? sign);
}

/** Leaves out the stretches of two lines that differ by signs of the same meaning alone. */
export function withoutTypography(
  a: readonly KeyedToken[],
  b: readonly KeyedToken[],
  hunks: readonly Hunk[],
): Hunk[] {
  const plain = (tokens: readonly KeyedToken[]) =>
    plainSigns(
      tokens
        // Which marks set a quotation off is for the reader of the source to see.
        .filter(t => !/^(<quotation:inline|>quotation)/u.test(t.key))
        .map(t => (t.token.type === 'word' ? t.key : `\u0001${t.key}\u0002`))
        .join(''),
    );
  // With the word before: a mark behind a digit is a unit.
  const side = (tokens: readonly KeyedToken[], [from, to]: Hunk['a']) =>
    plain(tokens.slice(Math.max(0, from - 1), to));
  return hunks.filter(hunk => side(a, hunk.a) !== side(b, hunk.b));
}
