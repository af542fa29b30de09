import type { Document } from '../brief/index.ts';
import type { Change } from './change.ts';
import type { Matched, Ownership } from './group/piece.ts';
import type { Operation } from './operation.ts';
import type { Book } from './unit/book.ts';

/** What differs between two documents. */
export interface Difference {
  old: Document;
  new: Document;
  /** In reading order of the new document, what went where it stood. */
  changes: readonly Change[];
  /** What no reader sees: numbers of notes, origins, formatting of nothing. */
  silent: readonly Operation[];
  /** How the two were matched, for those who show both at once. */
  script: Script;
  /** One side is text taken out of a file, without its tree. */
  approximate?: true;
}

/** The streams of both documents, and which change each unit belongs to. */
export interface Script {
  body: Stream;
  notes: readonly NoteScript[];
  books: { old: Book; new: Book };
}

export interface Stream extends Matched, Ownership {
  /** The change of each piece. */
  changes: (Change | undefined)[];
}

/** A note of either side, or of both, by number. */
export interface NoteScript {
  old?: number;
  new?: number;
  stream?: Stream;
  change?: Change;
}
