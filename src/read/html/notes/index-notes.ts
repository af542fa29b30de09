import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { attribute, eachElement, isElement, parentsIn, textOf } from '../page/element.ts';
import { findCalls, type PageLinks } from './find-calls.ts';
import { findFurniture } from './find-furniture.ts';
import { findInlineNotes } from './find-inline-notes.ts';
import { countTargets, holderOf, sharesOf } from './holder-of.ts';
import { markerLabel } from './marker-label.ts';
import type { FoundNote, NoteCall, NoteIndex } from './note-index.ts';
import { findUncited } from './uncited.ts';

/**
 * Finds the notes of a page in every convention that ties a marker to its note by a link: DPUB-ARIA
 * roles, EPUB types, pandoc, Word, LibreOffice, tex4ht, wikis, and a plain raised link; and notes that
 * stand in the text behind their markers.
 */
export function indexNotes(root: Root): NoteIndex {
  const page = linksOf(root);
  const found = findCalls(page);
  const targets = new Set(found.map(call => call.target));
  const counts = countTargets(root, targets);
  const shares = new Map<Element, ReadonlyMap<Element, ElementContent[]>>();
  const calls = new Map<Element, NoteCall>();
  const notes = new Map<Element, FoundNote>();
  const keys = new Set<string>();
  const freeKey = keyGiver(keys);
  for (const { link, wrapper, target, label } of found) {
    let note = notes.get(target);
    if (!note) {
      const holder = holderOf(target, link, counts, page);
      // Where one block holds several notes, each goes from its target to the next.
      const several = (counts.get(holder) ?? 0) > 1;
      const share = several ? (shares.get(holder) ?? sharesOf(holder, targets)) : undefined;
      if (share) shares.set(holder, share);
      const key = freeKey(label);
      note = { key, label, holder, content: share?.get(target) ?? holder.children };
      notes.set(target, note);
    }
    calls.set(wrapper, { key: note.key, label });
  }
  for (const { marker, label, body } of findInlineNotes(root, page)) {
    if (calls.has(marker) || targets.has(body)) continue;
    const note = { key: freeKey(label), label, holder: body, content: body.children };
    notes.set(body, note);
    calls.set(marker, { key: note.key, label });
  }
  const cited = [...notes.values()];
  const uncited = findUncited(root, cited, keys);
  const all = inOrder([...cited, ...uncited], page.order);
  return {
    calls,
    notes: all,
    places: new Map(all.map(({ key }, i) => [key, i])),
    around: aroundAll(calls.keys(), page.parents),
    holders: new Set(all.map(note => note.holder)),
    furniture: findFurniture(found, notes, page),
  };
}

function aroundAll(elements: Iterable<Element>, parents: PageLinks['parents']): Set<Element> {
  const around = new Set<Element>();
  for (const element of elements)
    for (let parent = parents.get(element); isElement(parent); parent = parents.get(parent)) {
      if (around.has(parent)) break;
      around.add(parent);
    }
  return around;
}

/** Makes the function that gives a note a key of its own: its label, and from the second on a number behind it. */
function keyGiver(keys: Set<string>): (label: string) => string {
  const times = new Map<string, number>();
  return label => {
    let n = times.get(label) ?? 1;
    const key = () => (n === 1 ? label : `${label}-${n}`);
    while (keys.has(key())) n += 1;
    times.set(label, n + 1);
    keys.add(key());
    return key();
  };
}

function inOrder(notes: FoundNote[], order: PageLinks['order']): FoundNote[] {
  const at = (note: FoundNote) => Number(order.get(note.holder));
  return notes
    .map((note, i) => ({ note, i }))
    .sort((a, b) => at(a.note) - at(b.note) || a.i - b.i)
    .map(({ note }) => note);
}

/** Looks a page over: its links within itself, what they may lead to, and the order of elements. */
function linksOf(root: Root): PageLinks {
  const byId = new Map<string, Element>();
  const links: Element[] = [];
  const order = new Map<Element, number>();
  eachElement(root, element => {
    order.set(element, order.size);
    const id = attribute(element, 'id');
    if (id && !byId.has(id)) byId.set(id, element);
    const name = isElement(element, 'a') ? attribute(element, 'name') : undefined;
    if (name && !byId.has(name)) byId.set(name, element);
    if (isElement(element, 'a') && element.properties.href !== undefined) links.push(element);
    return undefined;
  });
  const targetOf = (link: Element) => {
    const href = attribute(link, 'href') ?? '';
    const fragment = /#([^#]+)$/.exec(href)?.[1];
    if (fragment === undefined || /^[a-z][a-z\d+.-]*:/i.test(href)) return undefined;
    return byId.get(fragment) ?? byId.get(decoded(fragment));
  };
  const parents = parentsIn(root);
  return { links, order, parents, targetOf, ...lookedUp(parents) };
}

// What many links ask of the same element is found once.
function lookedUp(parents: PageLinks['parents']): Pick<PageLinks, 'placeOf' | 'isLabel'> {
  const places = new Map<Parents, ReadonlyMap<Nodes, number>>();
  const labels = new Map<Element, boolean>();
  return {
    placeOf(element) {
      const parent = parents.get(element);
      if (!parent) return 0;
      const known = places.get(parent) ?? new Map(parent.children.map((child, i) => [child, i]));
      places.set(parent, known);
      return known.get(element) ?? 0;
    },
    isLabel(element) {
      const known = labels.get(element) ?? markerLabel(textOf(element)) !== undefined;
      labels.set(element, known);
      return known;
    },
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
