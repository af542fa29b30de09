import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, type Document } from '../../../src/brief/index.ts';
import { xmlSafe } from '../../../src/write/docx/xml-safe.ts';
import { extractDocx } from '../../extract/docx.ts';
import { everyNode, withoutNotes } from '../../helper/every-node.ts';
import { notesThatCite } from '../../helper/notes-that-cite.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { faults } from './faults.ts';
import { written } from './written.ts';

const fixtures: [string, Document][] = [
  ['every node', everyNode],
  ['without notes', withoutNotes],
  ['notes that cite one another, and one that nothing cites', notesThatCite],
];
describe('docx', () => {
  it.each(fixtures)('carries one text, like every format: %s', async (_name, document) => {
    const { value } = await written(document);
    expect(await extractDocx(value)).toBe(canonicalText(document));
  });

  it.each(fixtures)('is valid Open XML: %s', async (_name, document) => {
    expect(await faults((await written(document)).value)).toEqual([]);
  });

  it('carries one text for any document', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async document => {
        const { value } = await written(document);
        expect(await extractDocx(value)).toBe(canonicalText(xmlSafe(document).value));
      }),
      { seed: 7, numRuns: 50 },
    );
  });

  it('is valid Open XML for any document', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async document => {
        expect(await faults((await written(document)).value)).toEqual([]);
      }),
      { seed: 8, numRuns: 8, endOnFailure: true },
    );
  });
});
