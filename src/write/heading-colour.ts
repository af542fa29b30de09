import type { Theme } from './theme.ts';

/**
 * Names the colour of a heading by its depth below the title, which is 0. Headings deeper than the
 * theme's sizes look like the last of them, and are told apart by being muted.
 */
export function headingColour(theme: Theme, depth: number): 'text' | 'muted' | 'accent' {
  if (depth <= 0) return 'text';
  if (depth > theme.headings.length) return 'muted';
  return theme.headings[depth - 1]?.colour ?? 'text';
}
