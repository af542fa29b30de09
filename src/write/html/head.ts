import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Document, Labels } from '../../brief/index.ts';
import type { Theme } from '../theme.ts';
import { onLines } from './children.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { description, pageTitle } from './description.ts';
import { styleSheet } from './style/style-sheet.ts';

/** Gives the head: policy, title, what search engines, libraries and social sites read, and the style. */
export function head(document: Document, theme: Theme, labels: Labels): Element {
  const { metadata } = document;
  const style = styleSheet(theme, document, labels);
  const title = pageTitle(document);
  const about = description(document);
  const authors = (metadata.authors ?? []).map(author => author.name);
  const named: [string, string | undefined][] = [
    ['description', about],
    ...authors.map((name): [string, string] => ['author', name]),
    ['keywords', metadata.keywords?.join(', ')],
    ['generator', 'Briefpress'],
    ['color-scheme', 'light dark'],
    ['dcterms.title', title],
    ...authors.map((name): [string, string] => ['dcterms.creator', name]),
    ['dcterms.date', metadata.date],
    ['dcterms.language', metadata.lang],
    ['dcterms.identifier', metadata.identifier],
    ['dcterms.publisher', metadata.publisher],
    ['dcterms.rights', metadata.licence],
    ['dcterms.source', metadata.source],
  ];
  const properties: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', about],
    ['og:locale', metadata.lang?.replace('-', '_')],
    ['og:site_name', metadata.publisher],
    ['article:published_time', metadata.date],
  ];
  return h(
    'head',
    onLines([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy(style) }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      ...named.flatMap(([name, content]) => (content ? [h('meta', { name, content })] : [])),
      ...properties.flatMap(([property, content]) =>
        content ? [h('meta', { property, content })] : [],
      ),
      h('style', style),
    ]),
  );
}
