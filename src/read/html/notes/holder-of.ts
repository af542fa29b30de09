import type { Element, ElementContent, Nodes } from 'hast';
import { attribute, eachElement, isElement } from '../page/element.ts';
import type { PageLinks } from './find-calls.ts';

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
  /^(?:_?(?:ftn|edn|fn|en)|(?:foot|end)?note|sd(?:foot|end)note|cite_note)[-_:.]?\w*\d+$/i;

/**
 * Finds the element that holds a note's text: the target of its references, or the block round it;
 * wider, where a list item or an element with a note's id holds this note alone. Where one block
 * holds several notes, each goes from its target to the next.
 */
export function holderOf(
  target: Element,
  link: Element,
  targets: ReadonlySet<Element>,
  { parents }: PageLinks,
): { holder: Element; content: ElementContent[] } {
  const up = (element: Element): Element | undefined => {
    const parent = parents.get(element);
    return isElement(parent as Nodes) ? (parent as Element) : undefined;
  };
  let holder = target;
  if (isElement(target, 'dt')) holder = meaningOf(target, up(target)) ?? target;
  while (!isElement(holder, ...noteBlocks)) {
    const parent = up(holder);
    if (!parent || isElement(parent, 'body', 'html')) break;
    holder = parent;
  }
  for (let parent = up(holder); parent; parent = up(parent)) {
    const own = isElement(parent, 'li', 'aside', 'dd') || ownId.test(attribute(parent, 'id') ?? '');
    if (!own || holds(parent, link) || countIn(parent, targets) > 1) break;
    holder = parent;
  }
  if (countIn(holder, targets) <= 1) return { holder, content: holder.children };
  return { holder, content: shareOf(holder, target, targets) };
}

function meaningOf(term: Element, list: Element | undefined): Element | undefined {
  const at = list?.children.indexOf(term) ?? -1;
  return list?.children.slice(at).find((child): child is Element => isElement(child, 'dd'));
}

function holds(element: Element, inner: Element): boolean {
  let found = false;
  eachElement(element, child => {
    found ||= child === inner;
    return found ? 'skip' : undefined;
  });
  return found;
}

function countIn(element: Element, targets: ReadonlySet<Element>): number {
  let count = 0;
  eachElement(element, child => {
    if (targets.has(child)) count += 1;
    return undefined;
  });
  return count;
}

function shareOf(
  holder: Element,
  target: Element,
  targets: ReadonlySet<Element>,
): ElementContent[] {
  const share: ElementContent[] = [];
  let open = false;
  for (const child of holder.children) {
    if (isElement(child)) {
      if (child === target || holds(child, target)) open = true;
      else if (open && countIn(child, targets) > 0) break;
    }
    if (open) share.push(child);
  }
  return share;
}
