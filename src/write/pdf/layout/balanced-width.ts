import type { Inline } from './pdfmake.ts';

/** Gives the least width at which a text breaks into as many lines as at the full width. */
export function balancedWidth(inlines: readonly Inline[], full: number): number {
  const most = lineCount(inlines, full);
  if (most < 2) return full;
  let low = full / most;
  let high = full;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (lineCount(inlines, middle) > most) low = middle;
    else high = middle;
  }
  return Math.min(full, Math.ceil(high) + 1);
}

function lineCount(inlines: readonly Inline[], width: number): number {
  let lines = 1;
  let x = 0;
  for (const word of words(inlines)) {
    if (x > 0 && x + word.width - word.trail > width) {
      lines++;
      x = 0;
    }
    x += word.width;
    if (word.end) {
      lines++;
      x = 0;
    }
  }
  return lines;
}

function* words(inlines: readonly Inline[]) {
  let width = 0;
  for (const inline of inlines) {
    width += inline.width;
    if (inline.noNewLine) continue;
    yield { width, trail: inline.trailingCut, end: inline.lineEnd === true };
    width = 0;
  }
}
