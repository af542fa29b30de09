import type { Element, ElementContent } from 'hast';
import type { Attribution } from '../../../brief/index.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import type { Context, State } from '../context.ts';
import { isElement, textOf } from '../page/element.ts';
import { flow, paragraphs } from './blocks.ts';
import { attributionOf, quotationOf } from './quotation-of.ts';

/** A block quotation; a last `footer` or a `cite` on its own says who is quoted. */
export function blockquote(element: Element, context: Context, state: State): DraftBlock[] {
  const quoted = { ...state, quoted: (state.quoted ?? 0) + 1 };
  const { rest, attribution } = takeAttribution(element, context, quoted);
  const children = flow(rest, context, quoted);
  if (children.length === 0 && !attribution) return [];
  return [quotationOf(children, element, context, attribution)];
}

function takeAttribution(
  element: Element,
  context: Context,
  state: State,
): { rest: ElementContent[]; attribution?: Attribution } {
  const shown = element.children.filter(child => textOf(child).trim() !== '');
  const last = shown.at(-1);
  const own =
    shown.length > 1 &&
    (isElement(last, 'footer', 'cite', 'figcaption') ||
      (isElement(last, 'p', 'div') && isOnlyCite(last)));
  const [words] = own && last ? paragraphs([last], context, state) : [];
  if (!words || !last) return { rest: element.children };
  return {
    rest: element.children.filter(child => child !== last),
    attribution: attributionOf(withoutCite(words)),
  };
}

function isOnlyCite(element: Element): boolean {
  return element.children.every(
    child =>
      isElement(child, 'cite', 'br') ||
      (child.type === 'text' && /^[\s—–―-]*$/.test(child.value)) ||
      child.type === 'comment',
  );
}

// `cite` is set slanting as the sign of an attribution, which is marked as one already.
function withoutCite<P extends ReturnType<typeof paragraphs>[number]>(words: P): P {
  const [first] = words.children;
  return words.children.length === 1 && first?.type === 'emphasis'
    ? { ...words, children: first.children }
    : words;
}
