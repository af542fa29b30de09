import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { build as b, canonicalText } from '../../../src/brief/index.ts';
import { defaultTheme } from '../../../src/write/theme.ts';
import { extractPdf } from '../../extract/pdf.ts';
import { type PageText, readPdfText } from '../../extract/pdf-text.ts';
import { arbitraryDocument } from './helper/arbitrary-document.ts';
import { writePdf } from './helper/write.ts';

const sentence =
  'The international organisation acknowledged that governmental responsibilities in 2018–19 were considerably underestimated, notwithstanding extraordinary administrative improvements. ';
const document = b.document(
  [
    b.paragraph([b.text(sentence.repeat(4))]),
    b.quotation('block', [b.paragraph([b.text(sentence.repeat(3))])], { id: 'q' }),
    b.paragraph([b.span('hi', [b.text('विश्वविद्यालय की अंतरराष्ट्रीय प्रतिबद्धताओं '.repeat(12))])]),
  ],
  { metadata: { title: 'Setting', lang: 'en-GB' } },
);
const { page, body } = defaultTheme;
const right = page.width - page.outside;

/** Gives the right edge of every line of running text, and its words. */
function lines(pages: readonly PageText[]) {
  const rows = new Map<string, { end: number; text: string }>();
  pages.forEach(({ shown }, n) => {
    for (const { x, y, width, size, text, mcid } of shown) {
      if (size !== body.size || mcid === undefined) continue;
      const key = `${n} ${y.toFixed(1)}`;
      const row = rows.get(key) ?? { end: 0, text: '' };
      rows.set(key, { end: Math.max(row.end, x + width), text: row.text + text });
    }
  });
  return [...rows.values()];
}

describe.each(['hyphenated', 'justified'] as const)('text that is %s', setting => {
  const theme = { ...defaultTheme, setting };
  let made: ReturnType<typeof lines>;
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await writePdf(document, { theme }));
    made = lines(await readPdfText(bytes));
  });

  it('is read out without its hyphens', async () => {
    expect(made.filter(({ text }) => text.trimEnd().endsWith('\u00ad')).length).toBeGreaterThan(3);
    expect(await extractPdf(bytes)).toBe(canonicalText(document));
  });

  it('stays inside its margins', () => {
    for (const { end } of made) expect(end).toBeLessThan(right + 0.1);
  });

  it('carries any text', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async any => {
        const written = await writePdf(any, { theme });
        expect(await extractPdf(written.bytes)).toBe(canonicalText(any));
      }),
      { seed: 20240625, numRuns: 4, endOnFailure: true },
    );
  });
});

it('ends the lines of justified text at the margin, and others short of it', async () => {
  const ends = async (setting: 'ragged' | 'justified') => {
    const { bytes } = await writePdf(document, { theme: { ...defaultTheme, setting } });
    const first = lines(await readPdfText(bytes)).slice(0, 6);
    return first.map(({ end }) => Math.abs(end - right) < 0.1);
  };
  expect(await ends('justified')).toEqual(Array(6).fill(true));
  expect(await ends('ragged')).toContain(false);
});
