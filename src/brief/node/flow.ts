import type { ListNumbering } from '../list-label.ts';
import type { Role } from '../roles.ts';
// Flow: what stands on its own.

import type { Leaf, Node } from './base.ts';
import type { Flow, Phrasing } from './index.ts';
import type { Image } from './phrasing.ts';

export interface Paragraph extends Node {
  type: 'paragraph';
  children: Phrasing[];
}
export interface Heading extends Node {
  type: 'heading';
  children: Phrasing[];
  /** The printed number, where the brief numbers its headings. */
  number?: string;
}
export type { Role } from '../roles.ts';
/** A section; nested by containment, so depth is derived, never stored. */
export interface Section extends Node {
  type: 'section';
  id: string;
  role: Role;
  heading?: Heading;
  topics?: string[];
  /** The author's own choice of audiences (`only`, `not`). */
  audiences?: { only?: string[]; not?: string[] };
  children: Flow[];
}
export type { ListNumbering } from '../list-label.ts';
export interface List extends Node {
  type: 'list';
  ordered: boolean;
  start?: number;
  /** How an ordered list counts where it does not in digits, in the words of CSS. */
  numbering?: ListNumbering;
  spread?: boolean;
  children: ListItem[];
}
export interface ListItem extends Node {
  type: 'listItem';
  checked?: boolean;
  spread?: boolean;
  children: Flow[];
}
export interface Code extends Leaf {
  type: 'code';
  lang?: string;
  meta?: string;
}
export interface ThematicBreak extends Node {
  type: 'thematicBreak';
}
export interface Caption extends Node {
  type: 'caption';
  children: Phrasing[];
  /** The computed label, such as "Figure 2", set when numbered. */
  number?: string;
}
export type Align = 'left' | 'center' | 'right';
export interface Table extends Node {
  type: 'table';
  id: string;
  align?: (Align | null)[];
  caption?: Caption;
  children: TableRow[];
}
export interface TableRow extends Node {
  type: 'tableRow';
  children: TableCell[];
}
export interface TableCell extends Node {
  type: 'tableCell';
  header?: boolean;
  colSpan?: number;
  rowSpan?: number;
  children: Flow[];
}
export interface Figure extends Node {
  type: 'figure';
  id: string;
  caption?: Caption;
  children: (Image | Flow)[];
}
export interface DefinitionList extends Node {
  type: 'definitionList';
  children: (DefinitionTerm | DefinitionDescription)[];
}
export interface DefinitionTerm extends Node {
  type: 'definitionTerm';
  children: Phrasing[];
}
export interface DefinitionDescription extends Node {
  type: 'definitionDescription';
  children: Flow[];
}
/** The text behind citation markers; one container among the root's children. */
export interface Notes extends Node {
  type: 'notes';
  children: Note[];
}
export interface Note extends Node {
  type: 'note';
  id: string;
  /** The number or name as the source prints it. */
  label: string;
  /** The number as this document prints it, once numbered. */
  marker?: string;
  /** The source has the marker and no text; then there are no children. */
  missing?: true;
  children: Flow[];
}

// Only in a document.

export type BoxKind = 'masthead' | 'subtitle' | 'byline' | 'summary' | 'notice' | 'colophon';
/**
 * A part that is set apart. In order of a page: the masthead (publisher, series, date) stands above
 * the title, subtitle and byline below it, then the summary box; a notice is an editorial remark on
 * the edition itself; the colophon ends the last page.
 */
export interface Box extends Node {
  type: 'box';
  kind: BoxKind;
  children: Flow[];
}
/** The place of the list of contents; writers derive its entries from the sections. */
export interface Contents extends Node {
  type: 'contents';
}
/** The place of the reference list, one formatted reference a paragraph. */
export interface Bibliography extends Node {
  type: 'bibliography';
  children: Paragraph[];
}
