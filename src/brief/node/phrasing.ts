// Phrasing: what runs within a line.

import type { Leaf, Node, Origin } from './base.ts';
import type { Flow, Phrasing } from './index.ts';

export interface Text extends Leaf {
  type: 'text';
}
export interface InlineCode extends Leaf {
  type: 'inlineCode';
}
export interface Break extends Node {
  type: 'break';
}
export interface Emphasis extends Node {
  type: 'emphasis';
  children: Phrasing[];
}
export interface Strong extends Node {
  type: 'strong';
  children: Phrasing[];
}
export interface Delete extends Node {
  type: 'delete';
  children: Phrasing[];
}
export interface Superscript extends Node {
  type: 'superscript';
  children: Phrasing[];
}
export interface Subscript extends Node {
  type: 'subscript';
  children: Phrasing[];
}
/** A run in another language (BCP 47). */
export interface Span extends Node {
  type: 'span';
  lang: string;
  children: Phrasing[];
}
/** A link; `url` is absolute, or `#id` for a place in the same document. */
export interface Link extends Node {
  type: 'link';
  url: string;
  title?: string;
  children: Phrasing[];
}
/** An image; `url` is a path inside the brief's folder. */
export interface Image extends Node {
  type: 'image';
  url: string;
  alt: string;
  title?: string;
}
/** One target of a citation: a note's id or a reference's key. */
export interface CitationItem {
  note?: string;
  reference?: string;
  locator?: string;
  prefix?: string;
  suffix?: string;
}
/** A marker in the running text; a cluster such as "3–5" is one citation. */
export interface Citation extends Node {
  type: 'citation';
  id: string;
  /** The marker as the source prints it, without brackets. */
  label: string;
  items: CitationItem[];
  /** The marker as this document prints it, once numbered (computed from `label`). */
  marker?: string;
}
/** A sentence: the unit of selection, provenance and diff. White space between sentences is a text sibling. */
export interface Sentence extends Node {
  type: 'sentence';
  id: string;
  children: Phrasing[];
}
/** Who is quoted; `origin` is `computed` where it was inferred, and then it is never printed. */
export interface Attribution extends Node {
  type: 'attribution';
  origin: Origin;
  children: Phrasing[];
}
/** Somebody's words. Marks stay in the text. `block` holds flow, `inline` holds phrasing. */
export interface Quotation extends Node {
  type: 'quotation';
  id: string;
  display: 'block' | 'inline';
  /** The id of the sentence that introduces it. */
  leadIn?: string;
  attribution?: Attribution;
  /** The source announces it and does not print it; then there are no children. */
  missing?: true;
  children: (Flow | Phrasing)[];
}
/** What a reader met and can't carry, kept as text. Stands in flow or in phrasing. */
export interface Unsupported extends Node {
  type: 'unsupported';
  kind: string;
  text: string;
}
