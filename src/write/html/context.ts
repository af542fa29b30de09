import type { ElementContent } from 'hast';
import type { AnyNode, Labels, Note } from '../../brief/index.ts';
import type { Message } from '../../message/index.ts';
import type { Heading } from './headings.ts';

/** What the handlers know of the document around a node. */
export interface Context {
  /** Turns one node into hast: the table of handlers, closed over. */
  handle: (node: AnyNode, context: Context) => ElementContent[];
  /** The depth that a heading here would have, from 1. */
  depth: number;
  /** True inside a link: HTML has no link in a link. */
  inLink: boolean;
  /** Every note by id. */
  notes: ReadonlyMap<string, Note>;
  /** The ids of the citations of each note, by the note's id, in reading order. */
  citedBy: ReadonlyMap<string, readonly string[]>;
  headings: readonly Heading[];
  /** The ids that links may lead to. */
  targets: ReadonlySet<string>;
  /** The ids that elements have so far: HTML wants each once. */
  taken: Set<string>;
  assets: ReadonlyMap<string, Uint8Array>;
  labels: Labels;
  messages: Message[];
}
