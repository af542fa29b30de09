import type { InlineCode } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { restyle, retag } from '../part/restyle.ts';
import { collapse, textRuns } from '../part/run.ts';

/** Sets code in the sans. */
export function inlineCode(node: InlineCode, context: PdfContext): Content[] {
  const { theme, style } = context;
  const sans = restyle(context, { font: theme.sans.font, fontSize: style.fontSize * 0.94 });
  return textRuns(collapse(node.value), retag(sans, { role: 'Code' }));
}
