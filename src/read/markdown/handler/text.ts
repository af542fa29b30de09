import type { Text } from 'mdast';
import { build, type Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';

/** Text; the end of a source line is a space, whatever ends it. */
export function text(node: Text, _context: Context): Phrasing[] {
  const value = node.value.replace(/[\t\n\v\f\r]/g, ' ').replaceAll('\0', '\uFFFD');
  return value === '' ? [] : [build.text(value, { position: positionOf(node) })];
}
