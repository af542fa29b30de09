import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Document } from '../../brief/index.ts';
import { article } from './article.ts';
import { onLines } from './children.ts';
import type { Context } from './context.ts';

/** Stands before every class and id, so that a site's own style and ids are never met. */
const prefix = 'bp-';

/**
 * Lays out the article alone, for a page that somebody else writes: no head, no style, no data block,
 * no skip link; classes and ids are the fragment's own.
 */
export function fragment(document: Document, context: Context): Root {
  const draft = document.draft ? [h('p', { className: ['draft'] }, context.labels.draft)] : [];
  const whole = h(
    'div',
    { className: ['brief'], lang: document.metadata.lang ?? 'en' },
    onLines([...draft, ...article(document, context)]),
  );
  scope(whole);
  return { type: 'root', children: [whole] };
}

function scope(element: Element): void {
  const { properties } = element;
  const { className, id, href, ariaLabelledBy } = properties;
  if (Array.isArray(className)) properties.className = className.map(name => prefix + name);
  if (typeof id === 'string') properties.id = own(id);
  if (typeof href === 'string' && href.startsWith('#')) properties.href = `#${own(href.slice(1))}`;
  if (Array.isArray(ariaLabelledBy))
    properties.ariaLabelledBy = ariaLabelledBy.map(name => own(String(name)));
  for (const child of element.children) if (isElement(child)) scope(child);
}

const own = (id: string) => prefix + id.replace(/:/g, '-');
const isElement = (node: ElementContent): node is Element => node.type === 'element';
