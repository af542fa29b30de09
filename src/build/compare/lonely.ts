import type { Document } from '../../brief/index.ts';
import { compare } from '../../diff/compare.ts';
import type { Difference } from '../../diff/difference.ts';

/** Gives the difference where only one side has an edition: one change, the whole of it. */
export function lonely(document: Document, side: 'old' | 'new'): Difference {
  const empty: Document = { ...document, metadata: {}, references: [], children: [] };
  const difference = side === 'new' ? compare(empty, document) : compare(document, empty);
  const title = document.metadata.title ?? document.audience.label;
  const is = side === 'new' ? 'added' : 'removed';
  return {
    ...difference,
    changes: [
      {
        id: 'c1',
        kind: is,
        also: [],
        manner: is,
        what: `the whole edition was ${is}`,
        [side]: { text: title, headings: [], pointer: '' },
        words: [{ is, text: title }],
        operations: difference.changes.flatMap(change => change.operations),
      },
    ],
  };
}
