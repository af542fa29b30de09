import { type Heading, plainText } from '../../../brief/index.ts';
import { balancingIndent } from '../balancing-indent.ts';
import type { DocxContext, Piece } from '../context.ts';
import { marked } from '../marked.ts';
import { blocksOf, inline } from '../pieces.ts';
import { runOf } from '../run-of.ts';
import type { StyleId } from '../style/style-id.ts';

const styles: readonly StyleId[] = [
  'Title',
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'Heading5',
  'Heading6',
];

/**
 * Prints a heading in the style of its depth. The title is "Title", which has no outline level, so that
 * Word's navigation pane and its table of contents begin with the sections.
 */
export function heading(node: Heading, context: DocxContext, id = ''): Piece[] {
  const at = Math.min(context.depth - (context.job.titled ? 1 : 0), styles.length - 1);
  const style = styles[at] ?? 'Heading6';
  const place: DocxContext = { ...context, style, paragraph: {} };
  if (style === 'Title') place.paragraph = balanced(node, context);
  const number = node.number ? [runOf(`${node.number}\u2002`, place)] : [];
  return blocksOf(marked(id, [...number, ...inline(node.children, place)], place), place);
}

/** Leaves room at the right of a title of several lines; a house's title is as the house has it. */
function balanced(node: Heading, { job }: DocxContext): DocxContext['paragraph'] {
  if (job.options.reference) return {};
  const right = balancingIndent(plainText(node), job.look);
  return right > 0 ? { indent: { right } } : {};
}
