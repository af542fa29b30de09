import type { TextBlock } from '../content.ts';
import type { Font } from '../font/font.ts';
import { visible } from '../font/visible.ts';
import { balancedWidth } from './balanced-width.ts';
import { breakLines, type Line } from './break-lines.ts';
import { fillLastLine } from './fill-last-line.ts';
import { justify } from './justify.ts';
import type { Points } from './part-words.ts';
import type { Inline } from './pdfmake.ts';

/** The share of a line that may stay empty before a word is hyphenated, by how a text is set. */
const zones = { hyphenated: 0.15, justified: 0.05 } as const;

/** Breaks a measured text into the lines of a width: evenly, hyphenated or justified if it asks so. */
export function linesOf(
  {
    _inlines: words = [],
    balance,
    setting = 'ragged',
    outdent = 0,
  }: { _inlines?: Inline[] } & {
    [K in 'balance' | 'setting' | 'outdent']?: TextBlock[K] | undefined;
  },
  width: number,
  points: Points = () => [],
): readonly Line[] {
  if (balance) return breakLines(words, balancedWidth(words, width), measured);
  const hyphenation = setting === 'ragged' ? undefined : { points, zone: zones[setting] * width };
  const lines = breakLines(words, width, measured, hyphenation, outdent);
  if (setting !== 'justified') return fillLastLine(lines, width);
  for (const [i, line] of lines.slice(0, -1).entries()) {
    justify(line, i === 0 ? width + outdent : width);
  }
  return lines;
}

/** Measures a text in the style of a word. */
export function measured(text: string, inline: Inline): number {
  const font = inline.font as Font;
  return font.widthOfString(visible(text, font), inline.fontSize);
}

/** Gives how far a line is moved to the right by its alignment. */
export function shiftOf({ inlines, width }: Line, full: number): number {
  const alignment = inlines[0]?.alignment;
  if (alignment === 'right') return full - width;
  return alignment === 'center' ? (full - width) / 2 : 0;
}
