import { describe, expect, it } from 'vitest';
import { canonicalText, type Document } from '../../../src/brief/index.ts';
import { extractPdf } from '../../extract/pdf.ts';
import { everyNode, withoutNotes } from '../../helper/every-node.ts';
import { writePdf } from './helper/write.ts';

describe('one text, every format', () => {
  it.each<[string, Document]>([
    ['every node', everyNode],
    ['a document without note texts', withoutNotes],
  ])('carries the text of %s', async (_, document) => {
    const { bytes, messages } = await writePdf(document);
    expect(messages).toEqual([]);
    expect(await extractPdf(bytes)).toBe(canonicalText(document));
  });
});
