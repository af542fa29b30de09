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
 * Measures whether a text is hard-wrapped: most lines below one width, and a good part of those with a
 * line right below ending in the middle of a sentence. What goes on in a small letter says so; where
 * capitals begin words of all kinds, as in German, that next to no line had room for the next word does.
 */
export function measureWrapping(lines: readonly Line[]): Wrapping {
  const full = lines.filter(line => !isBlank(line.text));
  const lengths = full.map(line => wordsIn(line.text).to).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const none = { width: 0, spaced: false };
  if (full.length < 3 || width > widest || width < 20) return none;
  let [pairs, broken, low, filled] = [0, 0, 0, 0];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    // Rows of a table, and rules, go on in no other line.
    if (!next || isBlank(line.text) || isBlank(next.text) || /\S\s{3,}\S|^\W*$/.test(line.text))
      continue;
    pairs += 1;
    if (!endsMidSentence(line.text)) continue;
    broken += 1;
    if (line.text.length > width * 0.6 && startsLow(next.text)) low += 1;
    if (wordsIn(line.text).to + 1 + firstWord(next.text) > width * 0.9) filled += 1;
  }
  const enough = Math.max(2, pairs * 0.15);
  const isFilled = width >= 40 && broken >= Math.max(4, pairs * 0.3) && filled >= broken * 0.8;
  if (low < enough && !isFilled) return none;
  return { width, spaced: isSpaced(lines, width) };
}

const ends = /[.!?:;…”’"')\]\d]$/;

function endsMidSentence(text: string): boolean {
  return !ends.test(text.slice(0, wordsIn(text).to));
}

function firstWord(text: string): number {
  return text.slice(wordsIn(text).from).split(/\s/, 1)[0]?.length ?? 0;
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
