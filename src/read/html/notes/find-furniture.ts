import type { Element, ElementContent } from 'hast';
import { attribute, eachElement, isElement, namesOf, textOf } from '../page/element.ts';
import type { Call, PageLinks } from './find-calls.ts';
import { markerLabel } from './marker-label.ts';
import type { FoundNote } from './note-index.ts';
import { isWayBack, saysBack } from './signs.ts';

/** Finds what stands in notes only to lead back to the text, and the labels in front of them. */
export function findFurniture(
  calls: readonly Call[],
  notes: ReadonlyMap<Element, FoundNote>,
  page: PageLinks,
): Set<Element> {
  const cited = new Set<Element>();
  for (const { link, wrapper } of calls) {
    for (const element of [link, wrapper]) {
      cited.add(element);
      const parent = page.parents.get(element);
      if (parent && isElement(parent as ElementContent) && attribute(parent as Element, 'id'))
        cited.add(parent as Element);
      eachElement(element, inner => {
        cited.add(inner);
        return undefined;
      });
    }
  }
  const out = new Set<Element>();
  for (const { content, label } of notes.values()) {
    let first = true;
    for (const child of content)
      eachElement(child, element => {
        const target = isElement(element, 'a') ? page.targetOf(element) : undefined;
        const leadsBack = target !== undefined && (cited.has(target) || isNear(target, cited));
        const words = textOf(element);
        const isLabel = first && words.trim() !== '' && markerLabel(words) === label;
        if (
          saysBack(element) ||
          /mw-cite-backlink/.test(namesOf(element)) ||
          (leadsBack && (isLabel || markerLabel(words) !== undefined || isWayBack(words))) ||
          (isLabel && isElement(element, 'a', 'sup') && !hasHref(element)) ||
          (isLabel && /label|number|marker|_tag/i.test(namesOf(element)))
        ) {
          out.add(element);
          return 'skip';
        }
        if (words.trim() !== '' && isElement(element, 'a', 'span', 'em', 'i', 'b', 'strong'))
          first = false;
        return undefined;
      });
  }
  return out;
}

// A link back may lead to an empty anchor that stands in the marker, or to what holds it.
function isNear(target: Element, cited: ReadonlySet<Element>): boolean {
  if (textOf(target).trim() === '' && isElement(target, 'a', 'span')) return true;
  return (
    isElement(target, 'sup', 'span') &&
    target.children.some(child => isElement(child) && cited.has(child))
  );
}

function hasHref(element: Element): boolean {
  const href = attribute(element, 'href');
  return href !== undefined && !href.startsWith('#');
}
