import type { Element, ElementContent, Nodes, Root } from 'hast';
import { attribute, eachElement, isElement } from '../page/element.ts';
import { type PageLinks, siblingsOf } from './find-calls.ts';

const noteBlocks: readonly string[] = [
  'li',
  'aside',
  'p',
  'dd',
  'div',
  'td',
  'blockquote',
  'section',
];
const ownId =
  /^(?:_?(?:ftn|edn|fn|en)|(?:foot|end)?note|sd(?:foot|end)note|cite_note)[-_:.]?\w*\d$/i;

/**
 * Finds the element that holds a note's text: the target of its references, or the block round it;
 * wider, where a list item or an element with a note's id holds this note alone.
 */
export function holderOf(
  target: Element,
  link: Element,
  counts: ReadonlyMap<Element, number>,
  page: PageLinks,
): Element {
  const { parents } = page;
  const up = (element: Element): Element | undefined => {
    const parent = parents.get(element);
    return isElement(parent as Nodes) ? (parent as Element) : undefined;
  };
  const around = new Set<Element>();
  for (let parent = up(link); parent; parent = up(parent)) around.add(parent);
  let holder = target;
  if (isElement(target, 'dt')) holder = meaningOf(target, page) ?? target;
  while (!isElement(holder, ...noteBlocks)) {
    const parent = up(holder);
    if (!parent || isElement(parent, 'body', 'html')) break;
    holder = parent;
  }
  // A row of a table that lays out the notes: the label stands in a cell of its own.
  if (isElement(holder, 'td', 'th') && page.isLabel(holder)) {
    const row = up(holder);
    if (isElement(row, 'tr') && !around.has(row)) return row;
  }
  for (let parent = up(holder); parent; parent = up(parent)) {
    const own = isElement(parent, 'li', 'aside', 'dd') || ownId.test(attribute(parent, 'id') ?? '');
    if (!own || around.has(parent) || Number(counts.get(parent)) > 1) break;
    holder = parent;
  }
  return holder;
}

function meaningOf(term: Element, { parents, placeOf }: PageLinks): Element | undefined {
  const siblings = siblingsOf(term, parents);
  for (let at = placeOf(term); at < siblings.length; at++) {
    const child = siblings[at];
    if (isElement(child, 'dd')) return child;
  }
  return undefined;
}

/** Counts, for each element round a target, how many it holds. */
export function countTargets(
  root: Root,
  targets: ReadonlySet<Element>,
): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  eachElement(root, (element, ancestors) => {
    if (targets.has(element))
      for (const around of [...ancestors, element])
        if (around.type === 'element') counts.set(around, (counts.get(around) ?? 0) + 1);
    return undefined;
  });
  return counts;
}

/** Parts what a block holds among its notes: each goes from its target to the next. */
export function sharesOf(
  holder: Element,
  targets: ReadonlySet<Element>,
): ReadonlyMap<Element, ElementContent[]> {
  const shares = new Map<Element, ElementContent[]>();
  let share: ElementContent[] | undefined;
  for (const child of holder.children) {
    eachElement(child, element => {
      if (!targets.has(element)) return undefined;
      share = [];
      shares.set(element, share);
      return undefined;
    });
    share?.push(child);
  }
  return shares;
}
