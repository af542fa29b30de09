import type { FileChild, IParagraphOptions, IRunPropertiesOptions, ParagraphChild } from 'docx';
import type { AnyNode, Document, Labels } from '../../brief/index.ts';
import type { Message } from '../../message/index.ts';
import type { WriteOptions } from '../writer.ts';
import type { Look } from './look.ts';
import type { Footnotes } from './note/footnotes.ts';
import type { Revision, Revisions } from './revision.ts';
import type { Lists } from './style/lists.ts';
import type { StyleId } from './style/style-id.ts';

/** What stands on its own in a Word document: a paragraph, a table, a list of contents. */
export type Block = FileChild;
/** What a handler gives: runs and what else stands in a line, or blocks. */
export type Piece = ParagraphChild | Block;

/** What one writing knows and gathers; the same for every node. */
export interface Job {
  document: Document;
  options: WriteOptions;
  look: Look;
  labels: Labels;
  messages: Message[];
  footnotes: Footnotes;
  lists: Lists;
  /** Bookmark names by the id that a link points at. */
  bookmarks: ReadonlyMap<string, string>;
  /** What captions print before their text, such as "Table 2", by the id of the table or figure. */
  captions: ReadonlyMap<string, string>;
  /** Paragraphs that stay on the page of what follows. */
  kept: ReadonlySet<AnyNode>;
  /** Paragraphs that end a list. */
  ends: ReadonlySet<AnyNode>;
  /** How many bookmarks the document holds so far. */
  bookmarked: number;
  /** Says that the outermost heading is the document's title, so that the next ones are "Heading 1". */
  titled: boolean;
  /** What came and went, where the file tracks changes, and how many of them are written. */
  revisions?: Revisions;
  changes: number;
}

/** What a node inherits from where it stands. */
export interface DocxContext {
  job: Job;
  /** The formatting of runs. */
  run: IRunPropertiesOptions;
  /** The style of plain paragraphs. */
  style: StyleId;
  /** What paragraphs are given besides their style. */
  paragraph: Omit<IParagraphOptions, 'children' | 'text' | 'style'>;
  /** The indentation on the left that the surroundings ask for, in twips. */
  indent: number;
  /** The indentation that the context's style has by itself, in twips. */
  styleIndent: number;
  /** The width that is left, in twips. */
  width: number;
  /** The depth of the next heading, from 1. */
  depth: number;
  /** How many lists stand around. */
  level: number;
  inNote: boolean;
  inLink: boolean;
  /** What the node is part of came or went. */
  revision?: Revision;
  /** The end of the paragraph came or went, and not what it holds. */
  end?: Revision;
}
