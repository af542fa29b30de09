import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalText } from '../../../src/brief/index.ts';
import { extractPdf } from '../../extract/pdf.ts';
import { arbitraryDocument } from './helper/arbitrary-document.ts';
import { writePdf } from './helper/write.ts';

it('carries the text of any document', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument, async document => {
      const { bytes, messages } = await writePdf(document);
      expect(messages).toEqual([]);
      expect(await extractPdf(bytes)).toBe(canonicalText(document));
    }),
    { seed: 20240624, numRuns: 8, endOnFailure: true },
  );
}, 120_000);
