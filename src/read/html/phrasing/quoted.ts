import type { Element } from 'hast';
import { build as b, flatText, type Point, positioned, spanning } from '../../../brief/index.ts';
import type { Context, State } from '../context.ts';
import { collapse } from './collapse.ts';
import { phrasing } from './phrasing.ts';

const marks = { outer: ['“', '”'], inner: ['‘', '’'] } as const;

/**
 * An inline quotation. Browsers print the marks that the element stands for, so its tags are read as
 * them, unless the author typed marks too.
 */
export function quoted(element: Element, context: Context, state: State) {
  const depth = state.quoted ?? 0;
  const children = collapse(phrasing(element.children, context, { ...state, quoted: depth + 1 }));
  if (children.length === 0) return [];
  const position = context.positionOf(element);
  if (/^[“‘«„"'‹]/.test(flatText(children))) return [b.quotation('inline', children, position)];
  const [open, close] = marks[depth % 2 === 0 ? 'outer' : 'inner'];
  const whole = position.position;
  const words = spanning(children.map(child => child.position));
  const place = (from: Point | undefined, to: Point | undefined) =>
    positioned(from && to && context.place(from.offset, to.offset));
  const all = [
    b.text(open, place(whole?.start, words?.start)),
    ...children,
    b.text(close, place(words?.end, whole?.end)),
  ];
  return depth === 0 ? [b.quotation('inline', all, position)] : all;
}
