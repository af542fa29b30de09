import type { TextDirective } from 'mdast-util-directive';
import { build, type Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';

/** Never met, since text directives are off: they would take `10:30` for one. Kept as text. */
export function textDirective(node: TextDirective, context: Context): Phrasing[] {
  const position = positionOf(node);
  const value = context.source.slice(position.start.offset, position.end.offset);
  return [build.text(value, { position })];
}
