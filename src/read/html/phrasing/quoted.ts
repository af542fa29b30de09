import type { Element } from 'hast';
import { build as b, flatText } from '../../../brief/index.ts';
import type { Context, State } from '../context.ts';
import { collapse } from './collapse.ts';
import { phrasing } from './phrasing.ts';

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
  const [open, close] = depth % 2 === 0 ? ['“', '”'] : ['‘', '’'];
  const { start, end } = element.position ?? {};
  const opened = children[0]?.position?.start.offset ?? start?.offset;
  const closed = children.at(-1)?.position?.end.offset ?? end?.offset;
  const place = (from: number | undefined, to: number | undefined) =>
    from === undefined || to === undefined ? {} : { position: context.place(from, to) };
  const all = [
    b.text(open ?? '', place(start?.offset, opened)),
    ...children,
    b.text(close ?? '', place(closed, end?.offset)),
  ];
  return depth === 0 ? [b.quotation('inline', all, position)] : all;
}
