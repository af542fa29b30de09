import type { Attribution } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { contents, group } from '../part/blocks.ts';
import { textRuns } from '../part/run.ts';

/** Prints who is quoted, unless that was only inferred. */
export function attribution(node: Attribution, context: PdfContext): Content[] {
  if (node.origin === 'computed') return [];
  const parts = [...textRuns('— ', context), ...contents(node.children, context)];
  return group(parts, { ...context, gap: 0 });
}
