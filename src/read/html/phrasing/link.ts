import type { Element } from 'hast';
import { build as b, flatText, isSafeUrl, type Phrasing } from '../../../brief/index.ts';
import type { Context, State } from '../context.ts';
import { attribute } from '../page/element.ts';
import { phrasing } from './phrasing.ts';

/** A link to an address that a document may carry; any other leaves its text, with a message. */
export function link(element: Element, context: Context, state: State): Phrasing[] {
  const children = phrasing(element.children, context, state);
  const href = attribute(element, 'href');
  if (href === undefined || flatText(children).trim() === '') return children;
  if (children.some(child => child.type === 'image' || child.type === 'citation')) return children;
  const url = addressOf(href.trim(), context);
  if (url === undefined) {
    if (!state.chrome && href.trim() !== '' && href.trim() !== '#')
      context.say('link-unsafe', { url: href.trim() }, element);
    return children;
  }
  const title = attribute(element, 'title');
  return [b.link(url, children, { ...(title ? { title } : {}), ...context.positionOf(element) })];
}

/** Gives the address as a document may carry it: http, https, mailto, or a place in this page. */
function addressOf(href: string, { base, called }: Context): string | undefined {
  if (/^#[^\s#]+$/.test(href)) return called.has(href.slice(1)) ? href : undefined;
  if (isSafeUrl(href)) return URL.canParse(href) ? href : undefined;
  if (base === undefined || /^[a-z][a-z\d+.-]*:/i.test(href) || href.startsWith('#'))
    return undefined;
  const full = URL.canParse(href, base) ? new URL(href, base).href : '';
  return isSafeUrl(full) ? full : undefined;
}
