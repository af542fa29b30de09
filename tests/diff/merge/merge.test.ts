import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, type Document, rewrite } from '../../../src/brief/index.ts';
import { compare } from '../../../src/diff/compare.ts';
import type { Mark, Merged } from '../../../src/diff/merge/mark.ts';
import { merge } from '../../../src/diff/merge/merge.ts';
import { arbitraryDocument } from '../../helper/arbitrary-document.ts';
import { arbitraryEdits, edited } from '../arbitrary-edits.ts';

/** Takes out of a merged document what came, or what went. */
function without({ document, markOf }: Merged, is: Mark['is']): Document {
  const gone = new Set<object>();
  const seek = (node: object) => {
    if (markOf(node as never)?.is === is) gone.add(node);
    for (const value of Object.values(node))
      if (typeof value === 'object' && value !== null) seek(value);
  };
  seek(document);
  const keep = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.filter(child => !gone.has(child)).map(keep);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([field, value]) =>
        gone.has(value) ? [] : [[field, keep(value)]],
      ),
    );
  };
  return keep(document) as Document;
}

/** Gives a document's words: numbers of notes, headings and captions and all white space apart. */
function words(document: Document): string {
  const plain = rewrite(document, node => {
    if (node.type === 'citation') return { ...node, label: '', marker: '' };
    if (node.type === 'heading' || node.type === 'caption') return { ...node, number: '' };
    return node;
  });
  return canonicalText(plain)
    .replace(/^\. |\s+/gu, '')
    .replaceAll('—', '');
}

describe('merge', () => {
  it('holds the new words without what went, and the old ones without what came', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryEdits, (old, edits) => {
        const fresh = edited(old, edits);
        const merged = merge(compare(old, fresh));
        expect(words(without(merged, 'removed'))).toBe(words(fresh));
        expect(words(without(merged, 'added'))).toBe(words(old));
      }),
      { numRuns: 150, seed: 5, endOnFailure: true },
    );
  });
});
