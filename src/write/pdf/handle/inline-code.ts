import type { InlineCode } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { monospaced } from '../look.ts';
import { restyle, retag } from '../part/restyle.ts';
import { collapse, textRuns } from '../part/run.ts';

/** Sets code in letters of one width, made small enough to look as large as the text. */
export function inlineCode(node: InlineCode, context: PdfContext): Content[] {
  const { fontSize } = context.style;
  const mono = restyle(context, { font: monospaced, fontSize: fontSize * 0.88 });
  return textRuns(collapse(node.value), retag(mono, { role: 'Code' }));
}
