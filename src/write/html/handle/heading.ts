import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Heading } from '../../../brief/index.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';

const deepest = 6;

/** Gives a heading of its depth; below the sixth, which is HTML's last, the depth is said to readers of the screen. */
export function heading(node: Heading, context: Context): ElementContent[] {
  const { depth } = context;
  const number = node.number
    ? [h('span', { className: ['number'] }, node.number), { type: 'text' as const, value: ' ' }]
    : [];
  return [
    h(`h${Math.min(depth, deepest)}`, depth > deepest ? { ariaLevel: String(depth) } : {}, [
      ...number,
      ...phrasing(node.children, context),
    ]),
  ];
}
