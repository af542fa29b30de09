import { describe, expect, it } from 'vitest';
import { build as b, canonicalText, type Document } from '../../../src/brief/index.ts';
import { extractPdf } from '../../extract/pdf.ts';
import { writePdf } from './helper/write.ts';

const one = (...words: string[]): Document =>
  b.document([b.section([b.paragraph(words.map(word => b.text(word)))])]);

describe('paragraphs without end', () => {
  it.each([
    ['of many texts', one(...Array.from({ length: 20_000 }, (_, i) => `word${i} `))],
    ['of marks on one letter', one(`So a${'\u0301'.repeat(20_000)}b it was.`)],
    ['of marks in another script', one(`यह क${'\u0901'.repeat(2_000)} है।`)],
  ])('are set whole: %s', async (_, document) => {
    const { bytes } = await writePdf(document);
    expect(await extractPdf(bytes)).toBe(canonicalText(document));
  });
});
