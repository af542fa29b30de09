import type { PhrasingContent, RootContent } from 'mdast';
import type { AnyNode, Labels, Note } from '../../brief/index.ts';
import type { Message } from '../../message/index.ts';
import type { Anchor } from './anchors.ts';

/** What the handlers know of the document around a node. */
export interface Context {
  /** Turns one node into mdast: the table of handlers, closed over. */
  handle: (node: AnyNode, context: Context) => RootContent[];
  /** The depth that a heading here would have, from 1. */
  depth: number;
  /** Every note by id. */
  notes: ReadonlyMap<string, Note>;
  /** The footnote identifiers by note id; a note without a text has none. */
  identifiers: ReadonlyMap<string, string>;
  /** The headings in reading order, with the anchors that GitHub gives them. */
  anchors: readonly Anchor[];
  labels: Labels;
  /** Whether each sentence has a line of the file, so that revisions compare well. */
  sentenceLines: boolean;
  messages: Message[];
}

/** A handler gives any number of nodes: none for furniture, several for a section. */
export type Handled = (PhrasingContent | RootContent)[];
