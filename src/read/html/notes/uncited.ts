import type { Element, Root } from 'hast';
import { attribute, eachElement, hasRole, isElement } from '../page/element.ts';
import type { FoundNote } from './note-index.ts';

/** Finds notes that nothing cites: items of a list in which other notes stand, or of a place of notes. */
export function findUncited(
  root: Root,
  cited: readonly FoundNote[],
  keys: Set<string>,
): FoundNote[] {
  const holders = new Set(cited.map(note => note.holder));
  const out: FoundNote[] = [];
  eachElement(root, (list, ancestors) => {
    if (!isElement(list, 'ol')) return undefined;
    const items = list.children.filter((child): child is Element => isElement(child, 'li'));
    const some = items.some(item => holders.has(item));
    const said = [list, ...ancestors].some(
      around =>
        isElement(around as Element) &&
        hasRole(around as Element, 'doc-endnotes', 'endnotes', 'footnotes'),
    );
    if (!some && !said) return undefined;
    let number = Number(attribute(list, 'start') ?? 1) - 1;
    for (const item of items) {
      number = Number(attribute(item, 'value') ?? number + 1);
      if (holders.has(item)) continue;
      const label = String(number);
      if (keys.has(label)) continue;
      keys.add(label);
      out.push({ key: label, label, holder: item, content: item.children });
    }
    return 'skip';
  });
  return out;
}
