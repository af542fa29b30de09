import type * as mdast from 'mdast';
import { type AnyNode, build, childNodes, isSafeUrl, type Phrasing } from '../../brief/index.ts';
import { splitTokens } from '../token.ts';
import { type Layout, meet, withoutTokens } from './layout.ts';
import { visible } from './visible.ts';

/** Makes a link of the template's; its whole address may be one printed value. */
export function link(
  { url, title, children: given }: mdast.Link,
  children: Phrasing[],
  layout: Layout,
): Phrasing[] {
  const words = title ? withoutTokens(title, "a link's title", layout) : undefined;
  const address = addressOf(url, layout);
  // Without an address its words stand alone.
  if (address === undefined || !visible(children)) return children;
  if (children.some(holdsLink)) {
    const site = tokenSite(given, layout);
    const instead = 'Link the text round it instead.';
    layout.report('template-refused', { what: 'link inside a link', instead }, site);
    return children;
  }
  return [build.link(address, children, words ? { title: words } : {})];
}

function addressOf(url: string, layout: Layout): string | undefined {
  const [part, more] = splitTokens(url);
  const token = typeof part === 'number' && more === undefined ? meet(part, layout) : undefined;
  if (token?.kind === 'value') {
    const { raw, site } = token;
    if (raw === undefined || raw === null || raw === '') return undefined;
    if (typeof raw === 'string' && mayBeLinked(raw)) return raw;
    const why = `gives the address \`${String(raw)}\`, expected http, https, mailto or #`;
    layout.report('template-value', { expression: site.expression, why }, site);
    return undefined;
  }
  const own = withoutTokens(url, 'a part of a link address', layout);
  if (own !== url) return undefined;
  if (mayBeLinked(own)) return own;
  const why = 'is no address that a link may have, expected http, https, mailto or #';
  layout.report('template-value', { expression: own, why });
  return undefined;
}

// A template may link to a place in the document, too.
function mayBeLinked(url: string): boolean {
  return isSafeUrl(url) || /^#\S+$/u.test(url);
}

function tokenSite(children: readonly mdast.PhrasingContent[], layout: Layout) {
  for (const child of children) {
    if (child.type === 'text')
      for (const part of splitTokens(child.value))
        if (typeof part === 'number') return layout.tokens[part]?.site;
  }
  return undefined;
}

function holdsLink(node: AnyNode): boolean {
  return node.type === 'link' || childNodes(node).some(holdsLink);
}
