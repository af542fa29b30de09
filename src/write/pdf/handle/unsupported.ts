import type { Unsupported } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { collapse, textRuns } from '../part/run.ts';

/** Prints what a reader could only keep as text. */
export function unsupported(node: Unsupported, context: PdfContext): Content[] {
  return textRuns(collapse(node.text), context);
}
