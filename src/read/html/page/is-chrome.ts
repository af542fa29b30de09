import type { Element } from 'hast';
import { attribute, hasRole, isElement, namesOf, textOf } from './element.ts';

const roles = [
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'alert',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'doc-toc',
];
const names =
  /(?:^|[\s_-])(?:share|share-?(?:bar|buttons?|links?|this|icons?|tools?|via)|sharing|sharedaddy|social(?:-?(?:icons?|links|media|share|sharing))?|follow-?us|back-to-top|print-?link|addtoany|breadcrumbs?|related(?:-?(?:posts?|articles?|content|stories|links|pages|reading))?|jp-relatedposts|recommended|you-may-also-like|also-read|read-?next|more-from|more-stories|most-?read|paywall|newsletter|subscribe|subscription|signup|sign-up|cookie|consent|gdpr|banner|promo|advert|advertisement|ads?|sponsored|sidebar|side-bar|widget|comments?|comment-form|respond|navbar|navigation|menu|masthead|site-header|site-footer|skip-link|skip|toolbar|tags?|tag-list|pagination|pager|print-?only|popup|modal|toc|table-of-contents|mw-editsection|navbox|catlinks|printfooter|jump-link)(?:$|[\s_-])/i;

/** A part so long is text, whatever its class says. */
const longest = 1500;

/** Says whether an element is site chrome: navigation, share links, related pages, forms, notices of the site. */
export function isChrome(element: Element): boolean {
  if (isElement(element, 'body', 'html', 'main', 'article')) return false;
  if (isElement(element, 'nav', 'form', 'dialog', 'button', 'menu')) return true;
  if (hasRole(element, ...roles)) return true;
  if (
    !isElement(
      element,
      'div',
      'section',
      'ul',
      'ol',
      'aside',
      'header',
      'footer',
      'p',
      'span',
      'table',
    )
  )
    return false;
  const title = attribute(element, 'title') ?? '';
  if (isElement(element, 'div') && /^(?:header|footer)$/.test(title)) return true;
  return names.test(namesOf(element)) && textOf(element).trim().length < longest;
}
