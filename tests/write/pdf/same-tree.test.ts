import { describe, expect, it } from 'vitest';
import { elements, readTaggedPdf } from '../../extract/pdf-structure.ts';
import { editions } from '../../helper/editions.ts';
import { everyNode } from '../../helper/every-node.ts';
import { longDocument } from './helper/long-document.ts';
import { outlineOfDocument, outlineOfFile } from './helper/outlines.ts';
import { writePdf } from './helper/write.ts';

const all = [
  ...(await editions()),
  { name: 'every node', document: everyNode, options: {} },
  { name: 'a long document', document: longDocument(5), options: {} },
];

// Validators pass files that have no heading at all, so this asks what they do not.
describe('the structure of a file is that of its document', () => {
  it.each(all)('$name', async ({ document, options }) => {
    const { bytes } = await writePdf(document, options);
    const { root } = await readTaggedPdf(bytes);
    expect(outlineOfFile(root)).toEqual(outlineOfDocument(document));
    const notes = elements(root, 'Note').map(({ dict }) => dict.ID);
    expect(new Set(notes).size).toBe(notes.length);
  });

  it('has something to compare', () => {
    const kinds = new Set(
      all.flatMap(({ document }) => outlineOfDocument(document).map(line => line.split(' ')[0])),
    );
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['BlockQuote', 'Figure', 'H1', 'H2', 'L', 'Note', 'Table']),
    );
  });
});
