import type { Element } from 'hast';
import { build as b, type Caption, type Figure } from '../../../brief/index.ts';
import { captionOf } from '../../rich/caption-of.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import type { Context, State } from '../context.ts';
import { eachElement, isElement } from '../page/element.ts';
import { collapse } from '../phrasing/collapse.ts';
import { phrasing } from '../phrasing/phrasing.ts';
import { flow, paragraphs } from './blocks.ts';
import { imagesAlone } from './images-alone.ts';
import { attributionOf, isQuoteByName, quotationOf } from './quotation-of.ts';

/** A figure: of a quotation, with who is quoted below it; of a table, with its caption; or of anything else. */
export function figure(element: Element, context: Context, state: State): DraftBlock[] {
  const line = find(element, 'figcaption');
  const rest = element.children.filter(child => child !== line);
  const quoted = find(element, 'blockquote');
  if (quoted || isQuoteByName(element)) {
    const [words] = line ? paragraphs([line], context, state) : [];
    const inner = flow((quoted ?? { children: rest }).children, context, state);
    return [quotationOf(inner, element, context, words && attributionOf(words))];
  }
  const children = flow(rest, context, state).flatMap((child): Figure['children'] =>
    child.type === 'figure' && !child.caption ? child.children : (imagesAlone(child) ?? [child]),
  );
  const words = line ? collapse(phrasing(line.children, context, state)) : [];
  const caption: Caption | undefined =
    line && words.length > 0 ? captionOf(words, context.positionOf(line)) : undefined;
  const [only] = children;
  if (children.length === 1 && only?.type === 'table' && caption && !only.caption)
    return [{ ...only, caption }];
  if (children.length === 0 && !caption) return [];
  return [b.figure(children, { ...(caption ? { caption } : {}), ...context.positionOf(element) })];
}

function find(element: Element, name: string): Element | undefined {
  let found: Element | undefined;
  eachElement(element, inner => {
    if (!found && inner !== element && isElement(inner, name)) found = inner;
    return found ? 'skip' : undefined;
  });
  return found;
}
