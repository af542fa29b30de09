import type { Position } from '../brief/index.ts';
import type { Kind } from './kind.ts';
import type { Operation } from './operation.ts';

/** Where a changed passage stands in one of the documents, and what it says there. */
export interface Passage {
  /** The words, with the marks of citations in brackets. */
  text: string;
  /** The headings above, outermost first. */
  headings: readonly string[];
  /** A JSON pointer to the (first) node in the document. */
  pointer: string;
  id?: string;
  /** The place in the source, where the document still knows it. */
  position?: Position;
}

/** A stretch of a changed passage, as both revisions read it or as one of them does. */
export interface Segment {
  is: 'same' | 'removed' | 'added';
  text: string;
}

/** What was done to a passage. */
export type Manner =
  | 'edited'
  | 'added'
  | 'removed'
  | 'moved'
  | 'split'
  | 'joined'
  | 'structure'
  | 'note'
  | 'metadata'
  | 'template';

/** One change: a passage of either revision, or of both. */
export interface Change {
  /** Names it within its difference: `c1`, `c2` and so on, in reading order. */
  id: string;
  /** The most serious kind that it meets. */
  kind: Kind;
  /** Less serious kinds that it meets as well. */
  also: readonly Kind[];
  manner: Manner;
  /** Says in a few words what happened, where the words don't show it. */
  what?: string;
  /** The metadata key, for a change of metadata. */
  key?: string;
  /** The number of the note, as its document prints it, for a change in a note. */
  note?: string;
  old?: Passage;
  new?: Passage;
  /** The words of both revisions in one line. */
  words: readonly Segment[];
  operations: readonly Operation[];
}
