import type { AnyNode, Document } from '../../brief/index.ts';
import type { Change } from '../change.ts';

/** What a node of a merged document is: there before, there now, or the passage that was edited. */
export interface Mark {
  is: 'removed' | 'added' | 'changed';
  change?: Change;
  /** The passage stands elsewhere as well: it moved. */
  moved?: boolean;
}

/**
 * A document that holds two revisions at once. Its nodes carry their marks by number, beside their
 * own fields, so that copies of them do too.
 */
export interface Merged {
  document: Document;
  markOf: (node: AnyNode) => Mark | undefined;
  /** Says that a paragraph's end is new, or gone: it and the next were one, or became one. */
  endOf: (node: AnyNode) => 'removed' | 'added' | undefined;
}
