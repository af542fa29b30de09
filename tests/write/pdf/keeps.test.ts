import { describe, expect, it } from 'vitest';
import { build as b, type Document, type Flow } from '../../../src/brief/index.ts';
import { number } from '../../../src/number/index.ts';
import { readTaggedPdf } from '../../extract/pdf-structure.ts';
import { linesOfFile } from './helper/lines-of-file.ts';
import { writePdf } from './helper/write.ts';

const p = (text: string) => b.paragraph([b.text(text)]);
const line = 'Words that fill a line of the page, and no more than one of them. ';
/** As many paragraphs of a line as make the page end wherever a test wants it. */
const filler = (count: number) =>
  Array.from({ length: count }, (_, i) => p(`${line.slice(0, 50)}${i}.`));
const documentOf = (children: Flow[]): Document =>
  number(b.document(children, { metadata: { title: 'Kept', lang: 'en' } }));
const linesOf = async (document: Document) =>
  linesOfFile(await readTaggedPdf((await writePdf(document)).bytes));

describe('what closes a document', () => {
  it('has at least two lines of the text before it on its page', async () => {
    let turned = 0;
    for (let count = 54; count < 66; count++) {
      const lines = await linesOf(
        documentOf([
          ...filler(count),
          p(line.repeat(6)),
          b.box('notice', [p('A notice.')]),
          b.section([p('Views expressed are the author’s.')], { role: 'disclaimer' }),
          b.box('colophon', [p('Version 1.')]),
        ]),
      );
      const last = lines.filter(({ page }) => page === lines.at(-1)?.page);
      const closing = last.filter(({ size }) => size < 10);
      expect(closing.map(({ text }) => text.trim())).toEqual([
        'A notice.',
        'Views expressed are the author’s.',
        'Version 1.',
      ]);
      expect(last.length - closing.length).toBeGreaterThanOrEqual(2);
      if (last.length - closing.length < 6) turned += 1;
    }
    expect(turned).toBeGreaterThan(0);
  });
});

describe('a block quotation', () => {
  it('of few lines stays on one page, a long one may part', async () => {
    const pagesOf = async (count: number, repeats: number) => {
      const lines = await linesOf(
        documentOf([
          ...filler(count),
          b.quotation('block', [p('Said '.repeat(12 * repeats))]),
          ...filler(3),
        ]),
      );
      return new Set(lines.filter(({ text }) => text.includes('Said')).map(({ page }) => page))
        .size;
    };
    const counts = [24, 25, 26, 27, 28, 29, 30, 31];
    expect(new Set(await Promise.all(counts.map(n => pagesOf(n, 7))))).toEqual(new Set([1]));
    expect(await Promise.all(counts.map(n => pagesOf(n, 20)))).toContain(2);
  });
});

describe('a dash', () => {
  it.each(['—', ' — ', ' – ', '–'])('(%j) never opens a line', async dash => {
    const words = Array.from({ length: 150 }, (_, i) => 'x'.repeat(2 + ((i * 7) % 9)));
    const lines = await linesOf(documentOf([p(words.join(dash))]));
    expect(lines.length).toBeGreaterThan(8);
    for (const { text } of lines) expect(text).not.toMatch(/^\s*[—–]/);
  });
  it('that opens a pair stays with the word that it opens', async () => {
    const words = Array.from({ length: 150 }, (_, i) => 'x'.repeat(2 + ((i * 7) % 9)));
    const lines = await linesOf(documentOf([p(words.join(' —'))]));
    for (const { text } of lines) expect(text).not.toMatch(/—\s*$/);
  });
});
