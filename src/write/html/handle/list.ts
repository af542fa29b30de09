import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { List } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context } from '../context.ts';

export function list(node: List, context: Context): ElementContent[] {
  const start =
    node.ordered && node.start !== undefined && node.start !== 1 ? node.start : undefined;
  const className = node.spread ? ['spread'] : [];
  return [
    h(
      node.ordered ? 'ol' : 'ul',
      { ...(start === undefined ? {} : { start }), ...(className.length > 0 ? { className } : {}) },
      flow(node.children, context),
    ),
  ];
}
