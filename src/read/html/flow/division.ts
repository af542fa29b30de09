import type { Element } from 'hast';
import type { DraftBlock } from '../../rich/draft.ts';
import type { Context, State } from '../context.ts';
import { attribute, isElement } from '../page/element.ts';
import { blocks, flow, setting } from './blocks.ts';
import { isQuoteByName, quotationOf } from './quotation-of.ts';

/** A division lets its content through; one whose class says so is a quotation. */
export function division(element: Element, context: Context, state: State): DraftBlock[] {
  if (isQuoteByName(element) && !element.children.some(child => isElement(child, 'blockquote')))
    return [quotationOf(flow(element.children, context, state), element, context)];
  const out = blocks(element.children, context, state);
  if (attribute(element, 'style') !== undefined)
    for (const one of out)
      if (one.type === 'paragraph' && !context.settings.has(one)) setting(one, element, context);
  const [first] = out;
  const id = attribute(element, 'id');
  if (first?.type === 'opening' && id !== undefined && context.called.has(id)) first.id ??= id;
  return out;
}
