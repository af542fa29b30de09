import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Box, BoxKind } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context } from '../context.ts';

const elements: Record<BoxKind, string> = {
  masthead: 'div',
  subtitle: 'div',
  byline: 'div',
  summary: 'div',
  notice: 'div',
  colophon: 'footer',
};

/** Gives a part that is set apart, of the class of its kind; a notice is a note to those who listen. */
export const box = (node: Box, context: Context): ElementContent[] => [
  h(
    elements[node.kind],
    { className: [node.kind], ...(node.kind === 'notice' ? { role: 'note' } : {}) },
    flow(node.children, context),
  ),
];
