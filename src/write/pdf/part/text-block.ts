import type { Run, TextBlock } from '../content.ts';
import type { PdfContext } from '../context.ts';

/** Makes a block of text in the context's look. */
export function textBlock(
  text: Run[],
  context: PdfContext,
  rest: Partial<Omit<TextBlock, 'text'>> = {},
): TextBlock {
  return { text, fontSize: context.style.fontSize, leading: context.leading, ...rest };
}
