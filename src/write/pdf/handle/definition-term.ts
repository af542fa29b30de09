import type { DefinitionTerm } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { contents, group } from '../part/blocks.ts';
import { restyle } from '../part/restyle.ts';

/** Prints a term in bold, on the page of its description. */
export function definitionTerm(node: DefinitionTerm, context: PdfContext): Content[] {
  const bold = restyle({ ...context, gap: 0 }, { bold: true });
  return group(contents(node.children, bold), bold).map(block => ({
    ...block,
    tag: { role: 'Lbl' },
    keepNext: true,
  }));
}
