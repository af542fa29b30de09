import type { Font } from '../font/font.ts';
import { visible } from '../font/visible.ts';
import { balancedWidth } from './balanced-width.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { Inline } from './pdfmake.ts';

/** Breaks a measured text into the lines of a width, evenly if it asks for that. */
export function linesOf(
  { _inlines, balance }: { _inlines?: Inline[]; balance?: true | undefined },
  width: number,
): Line[] {
  const words = _inlines ?? [];
  const full = balance ? balancedWidth(words, width) : width;
  return breakLines(words, full, measured);
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
