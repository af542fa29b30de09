import { describe, expect, it } from 'vitest';
import { build as b, canonicalText } from '../../../src/brief/index.ts';
import { extractPdf } from '../../extract/pdf.ts';
import { readPdfText } from '../../extract/pdf-text.ts';
import { writePdf } from './helper/write.ts';

// One paragraph a length, so that some mark would fall at the start of a line if it might.
const lengths = Array.from({ length: 48 }, (_, i) => i);
const document = b.document(
  lengths.map(n =>
    b.paragraph([
      b.text(`${'The ministry said so in a note. '.repeat(3)}${'x'.repeat(n)} it said. `),
      b.citation('14'),
    ]),
  ),
  { metadata: { title: 'Marks', lang: 'en-GB' } },
);

describe('a mark that a space parts from its word', () => {
  it('never starts a line', async () => {
    const { bytes } = await writePdf(document);
    const pages = await readPdfText(bytes);
    const marks = pages.flatMap(({ shown }) => shown.filter(({ text }) => text.trim() === '14'));
    expect(marks).toHaveLength(lengths.length);
    const left = Math.min(...pages.flatMap(({ shown }) => shown.map(({ x }) => x)));
    expect(marks.filter(({ x }) => x < left + 1)).toEqual([]);
    expect(await extractPdf(bytes)).toBe(canonicalText(document));
  });
});
