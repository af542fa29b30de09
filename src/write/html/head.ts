import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Document, Labels } from '../../brief/index.ts';
import { fitTitle } from '../fit-title.ts';
import type { Theme } from '../theme.ts';
import { onLines } from './children.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { dataBlock } from './data-block.ts';
import { dublinCore } from './metadata/dublin-core.ts';
import { type Entry, factsOf } from './metadata/facts.ts';
import { highwire } from './metadata/highwire.ts';
import { jsonLd } from './metadata/json-ld.ts';
import { openGraph } from './metadata/open-graph.ts';
import { styleSheet } from './style/style-sheet.ts';

/** Gives the head: policy, title, what search engines, libraries and social sites read, and the style. */
export function head(document: Document, theme: Theme, labels: Labels): Element {
  const { metadata } = document;
  const style = styleSheet(fitTitle(theme, document), document, labels);
  const facts = factsOf(document);
  const named: Entry[] = [
    ['description', facts.about],
    ...(metadata.authors ?? []).map(({ name }): Entry => ['author', name]),
    ['keywords', metadata.keywords?.join(', ')],
    ['generator', 'Briefpress'],
    ['color-scheme', 'light dark'],
    ...dublinCore(facts),
    ...highwire(facts),
  ];
  return h(
    'head',
    onLines([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy(style) }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', facts.title),
      ...metas('name', named),
      ...metas('property', openGraph(facts)),
      dataBlock('application/ld+json', jsonLd(facts)),
      h('style', style),
    ]),
  );
}

function metas(key: 'name' | 'property', entries: readonly Entry[]): Element[] {
  return entries.flatMap(([name, content]) =>
    content ? [h('meta', { [key]: name, content })] : [],
  );
}
