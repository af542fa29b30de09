import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { AnyNode } from '../../brief/index.ts';
import { holdMarkers } from '../hold-markers.ts';
import type { Context } from './context.ts';

/** Turns nodes that run within a line into hast. */
export function phrasing(nodes: readonly AnyNode[], context: Context): ElementContent[] {
  return holdMarkers(nodes).flatMap(node => context.handle(node, context));
}

/** Turns nodes that stand on their own into hast, each on a line of the file. */
export function flow(nodes: readonly AnyNode[], context: Context): ElementContent[] {
  return onLines(
    nodes.flatMap(node => {
      const content = context.handle(node, context);
      // Stands in both worlds; among blocks it is a paragraph.
      return node.type === 'unsupported' ? [h('p', content)] : content;
    }),
  );
}

/** Puts each element on a line of its own, so that two editions can be compared line by line. */
export function onLines(nodes: readonly ElementContent[]): ElementContent[] {
  const elements = nodes.filter(node => !(node.type === 'text' && node.value === '\n'));
  if (elements.length === 0) return [];
  const line: ElementContent = { type: 'text', value: '\n' };
  return [line, ...elements.flatMap(node => [node, line])];
}
