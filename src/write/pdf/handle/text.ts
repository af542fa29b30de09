import type { Text } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { collapse, textRuns } from '../part/run.ts';

/** Prints a text in the style that its ancestors gave it. */
export function text(node: Text, context: PdfContext): Content[] {
  return textRuns(collapse(node.value), context);
}
