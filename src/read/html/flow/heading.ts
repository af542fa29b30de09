import type { Element, Nodes } from 'hast';
import { build as b, flatText, type Heading } from '../../../brief/index.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import type { Context, State } from '../context.ts';
import { attribute, isElement, namesOf, textOf } from '../page/element.ts';
import { collapse } from '../phrasing/collapse.ts';
import { phrasing } from '../phrasing/phrasing.ts';
import { trimBreaks } from './blocks.ts';

/** A heading opens a section; a printed number in an element of its own is kept apart. */
export function heading(element: Element, context: Context, state: State): DraftBlock[] {
  const { number, rest } = takeNumber(element);
  const children = trimBreaks(collapse(phrasing(rest, context, state)));
  if (flatText(children).trim() === '') return [];
  const made: Heading = b.heading(children, context.positionOf(element));
  if (number !== undefined) made.number = number;
  const id = idOf(element, context);
  const isTitle = /(?:^|\s)(?:title|entry-title|post-title|article-title)(?:\s|$)/.test(
    namesOf(element),
  );
  return [
    {
      type: 'opening',
      depth: Number(element.tagName[1]),
      heading: made,
      ...(id === undefined ? {} : { id }),
      ...(isTitle && element.tagName === 'h1' ? { isTitle } : {}),
    },
  ];
}

function takeNumber(element: Element): { number?: string; rest: readonly Nodes[] } {
  const [first, ...rest] = element.children.filter(
    child => child.type !== 'text' || child.value.trim() !== '',
  );
  if (
    !isElement(first, 'span') ||
    !/(?:^|\s)(?:number|header-section-number|secnum|mw-headline-number)(?:\s|$)/.test(
      namesOf(first),
    )
  )
    return { rest: element.children };
  const number = textOf(first).trim().replace(/[.)]$/, '');
  return number === '' ? { rest } : { number, rest };
}

// Generated ids are many; one is kept only where a link in the page calls it.
function idOf(element: Element, { called }: Context): string | undefined {
  const own = attribute(element, 'id');
  if (own !== undefined && called.has(own)) return own;
  for (const child of element.children)
    if (isElement(child, 'a', 'span')) {
      const id = attribute(child, 'id') ?? attribute(child, 'name');
      if (id !== undefined && called.has(id)) return id;
    }
  return undefined;
}
