import type { Line } from '../line.ts';
import { isBlank, wordsIn } from '../page/trim.ts';

/** How the lines of a text are broken: at some width (0: a line is a paragraph), and with blank lines between paragraphs or without. */
export interface Wrapping {
  width: number;
  /** Paragraphs are set apart by blank lines, so that a short line ends none. */
  spaced: boolean;
}

const widest = 130;

/**
 * Measures whether a text is hard-wrapped: most lines below one width, a good part of them ending in
 * the middle of a sentence.
 */
export function measureWrapping(lines: readonly Line[]): Wrapping {
  const full = lines.filter(line => !isBlank(line.text));
  const lengths = full.map(line => wordsIn(line.text).to).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const none = { width: 0, spaced: false };
  if (full.length < 3 || width > widest || width < 20) return none;
  let mid = 0;
  for (const [i, line] of full.entries()) {
    const next = full[i + 1];
    if (
      next &&
      line.text.length > width * 0.6 &&
      endsMidSentence(line.text) &&
      startsLow(next.text)
    )
      mid += 1;
  }
  if (mid < Math.max(2, full.length * 0.15)) return none;
  return { width, spaced: isSpaced(lines, width) };
}

const ends = /[.!?:;…”’"')\]\d]$/;

function endsMidSentence(text: string): boolean {
  return !ends.test(text.slice(0, wordsIn(text).to));
}

function startsLow(text: string): boolean {
  return /^[\p{Ll}(]/u.test(text.slice(wordsIn(text).from));
}

// A dense text has short lines that end a paragraph with no blank line after them; a spaced one has next to none.
function isSpaced(lines: readonly Line[], width: number): boolean {
  let inside = 0;
  let runs = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || isBlank(line.text)) continue;
    if (isBlank(next.text)) runs += 1;
    else if (
      line.text.length < width * 0.8 &&
      /[.!?:][”’"')\]]{0,3}\d{0,4}\s*$/.test(line.text.slice(-12)) &&
      /^\s*[\p{Lu}“"‘]/u.test(next.text.slice(0, 40))
    )
      inside += 1;
  }
  return inside <= runs * 0.2;
}
