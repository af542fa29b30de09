import type { Run } from '../content.ts';
import type { PdfContext } from '../context.ts';

/** Gives the runs of a text: one for each font that its characters need. */
export function textRuns(text: string, context: PdfContext, extra: Partial<Run> = {}): Run[] {
  return context
    .inFonts(text, context.style)
    .map(part => ({ text: part.text, ...part.style, tags: context.tags, ...extra }));
}

/**
 * Collapses white space that carries no meaning in a line. Spaces of fixed width, no-break spaces
 * and zero-width spaces stay.
 */
export function collapse(text: string): string {
  return text.replace(/[\t\n\v\f\r \u0085\u1680\u2028\u2029\u205f\u3000]+/gu, ' ');
}
