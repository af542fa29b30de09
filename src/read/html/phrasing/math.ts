import type { Element } from 'hast';
import { build as b, type Phrasing } from '../../../brief/index.ts';
import type { Context, State } from '../context.ts';
import { attribute, eachElement, isElement, textOf } from '../page/element.ts';

/** An equation can't be set; the words that stand for it (alternative text, TeX) are kept. */
export function math(element: Element, context: Context, state: State): Phrasing[] {
  let annotation: string | undefined;
  eachElement(element, inner => {
    if (isElement(inner, 'annotation')) annotation ??= textOf(inner).trim();
    return undefined;
  });
  const visible = textOf(element)
    .replace(annotation ?? '', '')
    .replace(/\s+/g, ' ')
    .trim();
  const text =
    attribute(element, 'alttext') ?? attribute(element, 'altText') ?? (visible || annotation) ?? '';
  if (text === '') return [];
  if (!state.chrome) context.say('markup-unsupported', { kind: 'An equation', text }, element);
  return [b.unsupported('equation', text, context.positionOf(element))];
}
