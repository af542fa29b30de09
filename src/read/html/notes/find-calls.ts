import type { Element, Nodes, Parents } from 'hast';
import { isElement, textOf } from '../page/element.ts';
import { markerLabel } from './marker-label.ts';
import { saysBack, saysCall, saysNote } from './signs.ts';

/** A page's links within itself. */
export interface PageLinks {
  links: readonly Element[];
  /** The place of each element in document order. */
  order: ReadonlyMap<Element, number>;
  parents: ReadonlyMap<Element, Parents>;
  targetOf: (link: Element) => Element | undefined;
  /** The place of an element among its siblings. */
  placeOf: (element: Element) => number;
  /** Says whether the words of an element are the label of a note, and nothing more. */
  isLabel: (element: Element) => boolean;
}

/** A link that cites a note. */
export interface Call {
  link: Element;
  /** The link, or the raised element that holds it alone. */
  wrapper: Element;
  target: Element;
  label: string;
}

const headings: readonly string[] = [
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'main',
];

/**
 * Finds the links that cite notes. A link does so if its words are a marker and one thing more says
 * it: its role or class, that it is raised or in brackets, what its target is, or a link back.
 */
export function findCalls(page: PageLinks): Call[] {
  const back = new Set<string>();
  const at = (element: Element) => Number(page.order.get(element));
  for (const link of page.links) {
    const target = page.targetOf(link);
    if (target && at(target) < at(link)) back.add(String(at(target)));
  }
  const out: Call[] = [];
  for (const link of page.links) {
    const target = page.targetOf(link);
    const words = textOf(link);
    const label = markerLabel(words);
    if (!target || label === undefined || (saysBack(link) && !saysCall(link))) continue;
    const wrapper = wrapperOf(link, page);
    const explicit = saysCall(link) || saysCall(wrapper);
    if (isElement(target, ...headings) && !saysNote(target)) continue;
    if (at(target) < at(link) && !(explicit && saysNote(target))) continue;
    const raised =
      wrapper.tagName === 'sup' ||
      link.children.some(child => isElement(child, 'sup')) ||
      isInside(link, 'sup', page);
    const bracketed = /^\s*[[(].*[\])]\s*$/s.test(words) || inBrackets(link, page);
    const linkedBack = [link, wrapper].some(element => back.has(String(at(element))));
    if (explicit || raised || bracketed || linkedBack || saysNote(target))
      out.push({ link, wrapper, target, label });
  }
  return out;
}

/** Gives the raised or marked element that holds a link and nothing else but brackets. */
function wrapperOf(link: Element, { parents }: PageLinks): Element {
  let wrapper = link;
  for (;;) {
    const parent = parents.get(wrapper);
    if (!isElement(parent as Nodes, 'sup', 'span', 'small', 'b', 'strong', 'em', 'i'))
      return wrapper;
    const element = parent as Element;
    if (element.tagName !== 'sup' && !saysCall(element)) return wrapper;
    const alone = element.children.every(
      child =>
        child === wrapper ||
        (child.type === 'text' && /^[\s[\]()]*$/.test(child.value)) ||
        child.type === 'comment' ||
        (isElement(child) && textOf(child).trim() === ''),
    );
    if (!alone) return wrapper;
    wrapper = element;
  }
}

function isInside(link: Element, name: string, { parents }: PageLinks): boolean {
  for (
    let parent = parents.get(link);
    parent;
    parent = isElement(parent as Nodes) ? parents.get(parent as Element) : undefined
  )
    if (isElement(parent as Nodes, name)) return true;
  return false;
}

/** Lists what stands beside an element, and the element. */
export function siblingsOf(element: Element, parents: PageLinks['parents']): readonly Nodes[] {
  return parents.get(element)?.children ?? [element];
}

function inBrackets(link: Element, { parents, placeOf }: PageLinks): boolean {
  const siblings = siblingsOf(link, parents);
  const i = placeOf(link);
  const before = siblings[i - 1];
  const after = siblings[i + 1];
  return (
    before?.type === 'text' &&
    after?.type === 'text' &&
    /\[$/.test(before.value) &&
    /^\]/.test(after.value)
  );
}
