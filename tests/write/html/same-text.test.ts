import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../src/brief/index.ts';
import { html } from '../../../src/write/html/index.ts';
import { extractHtml } from '../../extract/html.ts';
import { arbitraryDocuments } from '../../helper/arbitrary-document.ts';
import { everyNode, withoutNotes } from '../../helper/every-node.ts';
import { notesThatCite } from '../../helper/notes-that-cite.ts';
import { writeText } from '../../helper/write-text.ts';

describe('the text of an HTML page', () => {
  it.each([
    ['every node', everyNode],
    ['a document without notes', withoutNotes],
    ['notes that cite one another, and one that nothing cites', notesThatCite],
  ])('is the canonical text of %s', async (_, document) => {
    const { value } = await writeText(html, document);
    expect(await extractHtml(value)).toBe(canonicalText(document));
  });

  it('is the canonical text of any document', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocuments({ devanagari: true }), async document => {
        const { value } = await writeText(html, document);
        expect(await extractHtml(value)).toBe(canonicalText(document));
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
