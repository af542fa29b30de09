import type { Break } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';

/** Ends the line. */
export function lineBreak(_node: Break, context: PdfContext): Content[] {
  return [{ text: '\n', ...context.style, tags: context.tags }];
}
