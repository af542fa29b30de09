import type { Element } from 'hast';
import type { Role } from '../../../brief/index.ts';
import { hasRole, isElement, namesOf } from './element.ts';

const roles: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:byline|by-line|author|authors|article-meta|post-meta|entry-meta|dateline|date|c-byline)$/i,
    'byline',
  ],
  [/^(?:standfirst|lede|dek|deck|intro-?text|article-summary|entry-summary)$/i, 'standfirst'],
  [
    /^(?:summary|abstract|executive-summary|key-(?:points|findings|messages|takeaways)|at-a-glance)$/i,
    'summary',
  ],
  [/^disclaimer$/i, 'disclaimer'],
  [/^(?:author-(?:bio|note|info|box)|about-the-authors?|biography|contributors?)$/i, 'author-note'],
  [/^(?:masthead|colophon|notice|contents)$/i, 'chrome'],
];

/** Reads off an element's classes which part of a brief it is. */
export function roleOf(element: Element): Role | undefined {
  if (hasRole(element, 'doc-abstract')) return 'summary';
  if (
    !isElement(element, 'div', 'section', 'p', 'header', 'footer', 'aside', 'address', 'span', 'ul')
  )
    return undefined;
  const words = namesOf(element).split(/\s+/);
  return roles.find(([pattern]) => words.some(word => pattern.test(word)))?.[1];
}
