import type { Element, Parents, Root } from 'hast';
import { eachElement, hasRole, isElement, parentsIn, textOf } from './element.ts';
import { isIgnored } from './ignored.ts';
import { isChrome } from './is-chrome.ts';

/** The element that holds the text proper, and those round it. */
export interface MainContent {
  main: Element | undefined;
  around: Set<Element>;
}

// The smallest element that holds this share of a page's prose holds the text proper.
const share = 0.8;
// A landmark that holds less than this is a teaser, and not the text.
const leastOfLandmark = 0.4;

/**
 * Finds the element that holds the text proper: a landmark that the page marks (`main`, `article`,
 * `articleBody`) if it holds much of the prose, else the smallest element that holds nearly all of
 * it. Prose is the text of paragraphs, items and quotations outside site chrome, without their links.
 *
 * Known extractors (Readability and its kin) rebuild the page and lose where its text came from;
 * every text of the tree must keep its place in the source.
 */
export function findMain(root: Root): MainContent {
  const prose = new Map<Element, number>();
  const parents = parentsIn(root);
  const landmarks: Element[] = [];
  let all = 0;
  eachElement(root, (element, ancestors) => {
    if (isIgnored(element)) return 'skip';
    if (isLandmark(element)) landmarks.push(element);
    else if (isChrome(element)) return 'skip';
    if (!holdsProse(element)) return undefined;
    const amount = proseIn(element);
    all += amount;
    for (const around of [...ancestors, element])
      if (isElement(around as Element))
        prose.set(around as Element, (prose.get(around as Element) ?? 0) + amount);
    return 'skip';
  });
  const held = (element: Element) => (prose.get(element) ?? 0) / Math.max(1, all);
  let main = landmarks
    .filter(element => held(element) >= leastOfLandmark)
    .sort((a, b) => rank(a) - rank(b) || held(b) - held(a))[0];
  main ??= smallest(prose, share * all, parents);
  const around = new Set<Element>();
  for (let element = main && parents.get(main); element; ) {
    if (!isElement(element as Element)) break;
    around.add(element as Element);
    element = parents.get(element as Element);
  }
  return { main: all === 0 ? undefined : main, around };
}

function isLandmark(element: Element): boolean {
  return (
    isElement(element, 'main', 'article') ||
    hasRole(element, 'main', 'article', 'doc-chapter') ||
    element.properties.itemProp?.toString() === 'articleBody'
  );
}

// An article inside `main` is the text itself; a body inside an article leaves out its head.
function rank(element: Element): number {
  if (isElement(element, 'article') || hasRole(element, 'article')) return 0;
  return isElement(element, 'main') || hasRole(element, 'main') ? 1 : 2;
}

function holdsProse(element: Element): boolean {
  if (isElement(element, 'p', 'blockquote', 'pre', 'dd', 'dt', 'td', 'th')) return true;
  const own = element.children.filter(child => child.type === 'text').map(textOf);
  return isElement(element, 'div', 'li', 'section', 'body') && own.join('').trim().length > 80;
}

function proseIn(element: Element): number {
  let linked = 0;
  eachElement(element, inner => {
    if (!isElement(inner, 'a')) return undefined;
    linked += textOf(inner).length;
    return 'skip';
  });
  const length = textOf(element).replace(/\s+/g, ' ').length;
  // A paragraph that is mostly links is a menu.
  return linked * 2 > length ? 0 : length - linked;
}

/** Elements that may hold a text; a table, a list or a quotation is part of one. */
const holders = [
  'html',
  'body',
  'div',
  'section',
  'article',
  'main',
  'center',
  'form',
  'font',
] as const;

// Elements that hold so much hold one another, and the outer ones are met first.
function smallest(
  prose: ReadonlyMap<Element, number>,
  least: number,
  parents: ReadonlyMap<Element, Parents>,
): Element | undefined {
  let best: Element | undefined;
  for (const [element, amount] of prose) {
    if (amount < least || !isElement(element, ...holders)) continue;
    const parent = parents.get(element);
    const isPart = isElement(parent as Element) && !isElement(parent as Element, ...holders);
    if (!isPart) best = element;
  }
  return best;
}
