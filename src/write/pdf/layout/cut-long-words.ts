import type { Inline } from './pdfmake.ts';

/** Longer than any line. */
const long = 160;
const part = 40;

/**
 * Cuts words that no line can hold into parts, so that finding where they break does not mean to
 * measure them again and again.
 */
export function cutLongWords(inlines: readonly Inline[]): Inline[] {
  if (inlines.every(({ text }) => text.length <= long)) return [...inlines];
  return inlines.flatMap(inline => {
    if (inline.text.length <= long) return [inline];
    const chars = [...inline.text];
    const parts: Inline[] = [];
    for (let at = 0; at < chars.length; at += part) {
      const text = chars.slice(at, at + part).join('');
      const last = at + part >= chars.length;
      const rest = last ? {} : { lineEnd: false, noNewLine: false };
      parts.push({ ...inline, ...rest, text });
    }
    return parts;
  });
}
