import type { Inline } from './pdfmake.ts';

export type Measure = (text: string, inline: Inline) => number;
/** Gives where a word may be broken, in UTF-16 units from its start. */
export type Points = (inline: Inline) => readonly number[];

/** Is printed as a hyphen, and is no part of the text for whoever reads it out. */
export const softHyphen = '\u00ad';

/** Parts a chain at the last place where what stands before it, with a hyphen, fits. */
export function hyphenated(
  chain: readonly Inline[],
  room: number,
  measure: Measure,
  points: Points,
): { head: Inline[]; tail: Inline[] } | undefined {
  let before = 0;
  let best: { head: Inline[]; tail: Inline[] } | undefined;
  for (const [i, inline] of chain.entries()) {
    for (const at of points(inline)) {
      const ends = { trailingCut: 0, lineEnd: false, noNewLine: false, hyphenWidth: 0 };
      const head = part(inline, inline.text.slice(0, at) + softHyphen, measure, ends);
      if (before + head.width > room) break;
      const tail = part(inline, inline.text.slice(at), measure, { leadingCut: 0 });
      best = { head: [...chain.slice(0, i), head], tail: [tail, ...chain.slice(i + 1)] };
    }
    before += inline.width;
    if (before > room) break;
  }
  return best;
}

/** Gives a part of a word, or a word made longer. */
export function part(
  inline: Inline,
  text: string,
  measure: Measure,
  rest: Partial<Inline>,
): Inline {
  return { ...inline, ...rest, text, width: measure(text, inline) };
}

/** Cuts a word before the first character that does not fit; the first one always does. */
export function cut(inline: Inline, width: number, measure: Measure): [Inline, Inline?] {
  const chars = [...inline.text];
  let low = 1;
  let high = chars.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(chars.slice(0, middle).join(''), inline) <= width) low = middle;
    else high = middle - 1;
  }
  if (low >= chars.length) return [inline];
  const ends = { trailingCut: 0, lineEnd: false, hyphenWidth: 0 };
  const head = part(inline, chars.slice(0, low).join(''), measure, ends);
  return [head, part(inline, chars.slice(low).join(''), measure, { leadingCut: 0 })];
}
