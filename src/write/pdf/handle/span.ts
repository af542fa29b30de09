import type { Span } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { contents } from '../part/blocks.ts';
import { retag } from '../part/restyle.ts';

/** Names the language of a run. */
export function span(node: Span, context: PdfContext): Content[] {
  return contents(node.children, retag(context, { role: 'Span', lang: node.lang }));
}
