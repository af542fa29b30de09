import type { Code } from 'mdast';
import { build, type Flow } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';

export function code(node: Code, _context: Context): Flow[] {
  return [
    build.code(node.value, {
      ...(node.lang ? { lang: node.lang } : {}),
      ...(node.meta ? { meta: node.meta } : {}),
      position: positionOf(node),
    }),
  ];
}
