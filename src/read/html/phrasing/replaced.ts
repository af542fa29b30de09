import type { Element } from 'hast';
import { build as b, type Phrasing } from '../../../brief/index.ts';
import type { Context, State } from '../context.ts';
import { attribute, eachElement, isElement, textOf } from '../page/element.ts';

/**
 * What shows something of a kind that is no text: its title, or the text in its place, is kept. A
 * drawing without words is an icon.
 */
export const replaced =
  (kind: string) =>
  (element: Element, context: Context, state: State): Phrasing[] => {
    const text = wordsOf(element);
    if (text === '' && (element.tagName === 'svg' || element.tagName === 'canvas')) return [];
    const address = attribute(element, 'src') ?? attribute(element, 'data') ?? '';
    if (text === '' && address === '') return [];
    if (!state.chrome)
      context.say('markup-unsupported', { kind, text: text || address.slice(0, 80) }, element);
    return text === '' ? [] : [b.unsupported(element.tagName, text, context.positionOf(element))];
  };

function wordsOf(element: Element): string {
  const title = attribute(element, 'ariaLabel') ?? attribute(element, 'title');
  const drawn: string[] = [];
  eachElement(element, inner => {
    if (isElement(inner, 'title', 'desc', 'text')) {
      drawn.push(textOf(inner));
      return 'skip';
    }
    return undefined;
  });
  const inside =
    element.tagName === 'svg'
      ? drawn.join(' ')
      : element.tagName === 'iframe'
        ? ''
        : textOf(element);
  return (inside.trim() || title || '').replace(/\s+/g, ' ').trim();
}
