import { describe, expect, it } from 'vitest';
import { build as b, canonicalText } from '../../../src/brief/index.ts';
import { defaultTheme } from '../../../src/write/theme.ts';
import { extractPdf } from '../../extract/pdf.ts';
import { readTaggedPdf } from '../../extract/pdf-structure.ts';
import { linesOfFile } from './helper/lines-of-file.ts';
import { writePdf } from './helper/write.ts';

const address =
  'https://www.example.org/government/international-organisations/administrative-responsibilities/2024.html';
const short = 'https://example.org';
// One paragraph a length, so that every place comes to stand at the end of a line.
const document = b.document(
  Array.from({ length: 30 }, (_, n) =>
    b.paragraph([
      b.text(`${'x'.repeat(2 * n + 1)} `),
      b.link(address, [b.text(address)]),
      b.text(' and '),
      b.link(short, [b.text(short)]),
      b.text('.'),
    ]),
  ),
  { metadata: { title: 'Addresses', lang: 'en-GB' } },
);

describe.each(['ragged', 'justified'] as const)('an address in text that is %s', setting => {
  it('breaks where the next line shows that it goes on, and gets no hyphen', async () => {
    const { bytes } = await writePdf(document, { theme: { ...defaultTheme, setting } });
    const lines = linesOfFile(await readTaggedPdf(bytes)).map(({ text }) => text.trim());
    expect(lines.length).toBeGreaterThan(60);
    expect(lines.filter(line => /(?:[-./_:]|\u00ad)$/u.test(line) && !/org\.$/.test(line))).toEqual(
      [],
    );
    expect(await extractPdf(bytes)).toBe(canonicalText(document));
  });
});
