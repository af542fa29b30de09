import type { LeafDirective } from 'mdast-util-directive';
import { build, type Flow } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';

/** A `::name` line: none is known, and it may be plain text, so it is kept as the text it is. */
export function leafDirective(node: LeafDirective, context: Context): Flow[] {
  const position = positionOf(node);
  const text = context.source.slice(position.start.offset, position.end.offset);
  context.say('markup-unsupported', { kind: 'A directive', text }, position);
  return [build.unsupported('directive', text, { position })];
}
