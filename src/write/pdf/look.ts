import { headingColour } from '../heading-colour.ts';
import type { Theme } from '../theme.ts';
import type { RunStyle } from './content.ts';
import { familyOf } from './font/own-family.ts';

/** A style with its leading: what a kind of text looks like. */
export interface Look extends RunStyle {
  leading: number;
}

/** Gives the look of running text. */
export function bodyLook(theme: Theme): Look {
  const { size, leading } = theme.body;
  return { font: familyOf(theme, 'body'), fontSize: size, leading, color: theme.colour.text };
}

/** Gives the look of a heading at a depth; depth 1 is the title. */
export function headingLook(theme: Theme, depth: number): Look {
  const fallback = { size: theme.body.size, leading: theme.body.leading };
  const own = depth <= 1 ? theme.title : theme.headings[depth - 2];
  const { size, leading } = own ?? theme.headings[theme.headings.length - 1] ?? fallback;
  const color = theme.colour[headingColour(theme, depth - 1)];
  return { font: familyOf(theme, 'sans'), bold: true, fontSize: size, leading, color };
}

/** Gives the look of a small text in the sans, as in bylines, captions and colophons. */
export function sansLook(theme: Theme, size: number, leading: number, color: string): Look {
  return { font: familyOf(theme, 'sans'), fontSize: size, leading, color };
}

/** Gives the look of what is small in the sans: notices, the disclaimer, the colophon. */
export function smallLook(theme: Theme): Look {
  return sansLook(theme, theme.small.size, theme.small.leading, theme.colour.muted);
}

/** Code stands in it. */
export const monospaced = 'Noto Sans Mono';

/** Gives the look of a note. */
export function noteLook(theme: Theme): Look {
  const { size, leading } = theme.notes;
  return { font: familyOf(theme, 'body'), fontSize: size, leading, color: theme.colour.text };
}
