import type { Heading } from 'mdast';
import { build, type Flow } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';
import { trimEdges } from '../trim-edges.ts';

/**
 * A heading inside a quotation, a list item or a note: a strong line, since it is no part of this
 * brief's own structure. Headings that open sections never come here.
 */
export function heading(node: Heading, context: Context): Flow[] {
  const position = positionOf(node);
  const children = trimEdges(context.phrasing(node.children), context);
  if (children.length === 0) return [];
  return [build.paragraph([build.strong(children, { position })], { position })];
}
