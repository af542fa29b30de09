import type { Tag } from '../content.ts';

/** A stretch of marked content, or an annotation; where it is becomes known when it is painted. */
export interface Piece {
  page?: number;
  mcid?: number;
  /** The object number of an annotation, as pdfkit's reference. */
  annotation?: unknown;
  key?: number;
  /** The text, where the glyphs do not say it. */
  actual?: string;
}

/** A node of the structure tree, in reading order. */
export interface Element {
  tag: Tag;
  id?: string;
  bounds?: [number, number, number, number];
  kids: (Element | Piece)[];
}

/** Tells an element from a piece of content. */
export function isElement(kid: Element | Piece): kid is Element {
  return 'tag' in kid;
}

/** Adds an element to another and returns it. */
export function addElement(parent: Element, tag: Tag): Element {
  const element: Element = { tag, kids: [] };
  parent.kids.push(element);
  return element;
}
