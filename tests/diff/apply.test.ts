import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/diff/apply/apply.ts';
import { compare } from '../../src/diff/compare.ts';
import { arbitraryDocument } from '../helper/arbitrary-document.ts';
import { everyNode, withoutNotes } from '../helper/every-node.ts';
import { arbitraryEdits, edited } from './arbitrary-edits.ts';
import { strip } from './strip.ts';

const runs = { numRuns: 150, seed: 11 };

describe('apply', () => {
  it('gives the new document of the old one and the changes', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryEdits, (old, edits) => {
        const fresh = edited(old, edits);
        expect(strip(apply(old, compare(old, fresh)))).toEqual(strip(fresh));
      }),
      runs,
    );
  });

  it('gives it of documents that have nothing to do with each other', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (old, fresh) => {
        expect(strip(apply(old, compare(old, fresh)))).toEqual(strip(fresh));
      }),
      runs,
    );
  });

  it('survives JSON', () => {
    const difference = compare(everyNode, withoutNotes);
    const { changes, silent } = JSON.parse(
      JSON.stringify({ changes: difference.changes, silent: difference.silent }),
    );
    expect(strip(apply(everyNode, { changes, silent }))).toEqual(strip(withoutNotes));
  });
});

describe('compare', () => {
  it('finds nothing between a document and itself', () => {
    fc.assert(
      fc.property(arbitraryDocument, document => {
        const { changes, silent } = compare(document, structuredClone(document));
        expect(changes).toEqual([]);
        expect(silent).toEqual([]);
      }),
      runs,
    );
  });

  it('finds a change wherever an edit made one', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryEdits, (old, edits) => {
        const fresh = edited(old, edits);
        const { changes, silent } = compare(old, fresh);
        if (JSON.stringify(strip(old)) !== JSON.stringify(strip(fresh)))
          expect(changes.length + silent.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});
