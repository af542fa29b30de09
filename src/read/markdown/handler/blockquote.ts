import type { Blockquote } from 'mdast';
import { build, type Flow } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';
import { takeAttribution } from '../take-attribution.ts';

/** A block quotation; its last line, if it begins with a dash, says who is quoted. */
export function blockquote(node: Blockquote, context: Context): Flow[] {
  const { children, attribution } = takeAttribution(node.children, context);
  return [
    build.quotation('block', context.flow(children), {
      ...(attribution ? { attribution } : {}),
      position: positionOf(node),
    }),
  ];
}
