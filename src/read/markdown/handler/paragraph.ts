import type { Paragraph } from 'mdast';
import { build, type Flow } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';
import { trimEdges } from '../trim-edges.ts';
import { figure, isFigure } from './figure.ts';

/** A paragraph, or the figure that an image alone in its paragraph is. */
export function paragraph(node: Paragraph, context: Context): Flow[] {
  if (isFigure(node)) return figure(node, context);
  const children = trimEdges(context.phrasing(node.children), context);
  return children.length > 0 ? [build.paragraph(children, { position: positionOf(node) })] : [];
}
