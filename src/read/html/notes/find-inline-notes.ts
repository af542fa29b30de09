import type { Element, Nodes, Root } from 'hast';
import { attribute, eachElement, isElement, textOf } from '../page/element.ts';
import type { PageLinks } from './find-calls.ts';
import { markerLabel } from './marker-label.ts';

/** A note whose text stands in the text itself, behind its marker. */
export interface InlineNote {
  marker: Element;
  label: string;
  /** The element that holds the note's text. */
  body: Element;
}

const names =
  /(?:^|\s)(?:ltx_note_content|side-?note|[\w-]{0,40}foot-?note[\w-]{0,20}[_-](?:note|text|content|body|tooltip)|inline-?foot-?note|foot-?note-?(?:text|content|body|tooltip))(?:\s|$)/i;
const furthest = 3;

/**
 * Finds notes that a page shows beside the text, or when a reader asks: no link leads to them, since
 * they stand right behind their markers. A marker that the style sheet counts has no words of its own.
 */
export function findInlineNotes(root: Root, { parents }: PageLinks): InlineNote[] {
  const bodies: Element[] = [];
  eachElement(root, (element, ancestors) => {
    if (!isElement(element, 'span', 'small')) return undefined;
    if (!names.test(attribute(element, 'className') ?? '')) return undefined;
    const isInText = ancestors.some(
      around => around.type === 'element' && isElement(around, 'p', 'li', 'td', 'dd', 'blockquote'),
    );
    if (isInText && textOf(element).trim() !== '') bodies.push(element);
    return 'skip';
  });
  if (bodies.length === 0) return [];
  const before = shownBefore(root);
  let counted = 0;
  return bodies.flatMap(body => {
    const marker = markerOf(body, before, parents);
    if (!marker) return [];
    const words = textOf(marker).trim();
    const isCounted = isElement(marker, 'label') && words === '';
    if (isCounted) counted += 1;
    const label = isCounted ? String(counted) : markerLabel(words);
    return label === undefined ? [] : [{ marker, label, body }];
  });
}

function markerOf(
  body: Element,
  before: ReadonlyMap<Element, Nodes>,
  parents: PageLinks['parents'],
): Element | undefined {
  let element = body;
  for (let step = 0; step < furthest; step++) {
    const found = before.get(element);
    if (found) return isElement(found, 'sup', 'label', 'a') ? found : undefined;
    const parent = parents.get(element);
    if (parent?.type !== 'element' || !isElement(parent, 'span')) return undefined;
    element = parent;
  }
  return undefined;
}

/** Finds what stands right before each element, as far as it shows anything. */
function shownBefore(root: Root): Map<Element, Nodes> {
  const out = new Map<Element, Nodes>();
  const walk = (children: readonly Nodes[]) => {
    let last: Nodes | undefined;
    for (const node of children) {
      if (node.type === 'element') {
        if (last) out.set(node, last);
        walk(node.children);
      }
      const isShown = node.type === 'text' ? node.value.trim() !== '' : isElement(node);
      if (isShown && !isElement(node, 'input')) last = node;
    }
  };
  walk(root.children);
  return out;
}
