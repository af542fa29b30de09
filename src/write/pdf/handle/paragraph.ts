import type { Paragraph } from '../../../brief/index.ts';
import { type Content, isRun } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { contents, group } from '../part/blocks.ts';

/** Prints a paragraph; one that introduces a quotation or a list stays with it. */
export function paragraph(node: Paragraph, context: PdfContext): Content[] {
  const parts = contents(node.children, context);
  const made = group(parts, context);
  const leads = node.children.some(
    child => child.type === 'sentence' && context.leadIns.has(child.id),
  );
  const words = parts.filter(isRun).filter(run => !run.cites);
  if (!leads && !words.at(-1)?.text.trimEnd().endsWith(':')) return made;
  return made.map((block, i) => (i === made.length - 1 ? { ...block, keepNext: true } : block));
}
