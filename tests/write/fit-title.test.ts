import { describe, expect, it } from 'vitest';
import { build as b } from '../../src/brief/index.ts';
import { fitTitle } from '../../src/write/fit-title.ts';
import { defaultTheme } from '../../src/write/theme.ts';
import { readTaggedPdf } from '../extract/pdf-structure.ts';
import { writePdf } from './pdf/helper/write.ts';

const titled = (length: number) =>
  b.document([
    b.section([b.paragraph([b.text('Text.')])], {
      heading: b.heading([b.text('A title '.repeat(length / 8))]),
    }),
  ]);
const sizeOf = (length: number) => fitTitle(defaultTheme, titled(length)).title.size;

describe('a long title', () => {
  it('is set smaller by steps, and never smaller than the text', () => {
    expect([80, 160, 320, 3000].map(sizeOf)).toEqual([24, 19, 15, 12]);
    const large = { ...defaultTheme, title: { size: 12, leading: 14 } };
    expect(fitTitle(large, titled(3000)).title.size).toBe(defaultTheme.body.size);
  });
  it('leaves the theme as it is where there is none', () => {
    expect(fitTitle(defaultTheme, b.document([]))).toBe(defaultTheme);
  });
  it('of 3,000 characters leaves room for the text on its page', async () => {
    const { pages } = await readTaggedPdf((await writePdf(titled(3000), { pages: 1 })).bytes);
    expect(pages).toHaveLength(1);
  });
});
