import { describe, expect, it } from 'vitest';
import { build as b, type Flow } from '../../../../src/brief/index.ts';
import { estimatePages } from '../../../../src/write/docx/pages/estimate-pages.ts';
import { partsOf } from '../parts-of.ts';
import { written } from '../written.ts';

const words = (count: number) =>
  Array.from({ length: count }, (_, i) => ['treaty', 'of', 'the', 'northern', 'sea'][i % 5]).join(
    ' ',
  );
const paragraph = (count = 60) => b.paragraph([b.text(words(count))]);
const section = (id: string, ...children: Flow[]) =>
  b.section(children, { id, heading: b.heading([b.text(`Section ${id}`)]) });
const many = (count: number) => Array.from({ length: count }, () => paragraph());

/** Gives the pages of the headings of a document that lists its contents, and how many pages there are. */
async function paged(...children: Flow[]) {
  const document = b.document([b.contents(), ...children]);
  const parts = partsOf((await written(document)).value);
  const pages = estimatePages({
    document: parts.text('word/document.xml'),
    styles: parts.text('word/styles.xml'),
    footnotes: parts.text('word/footnotes.xml'),
  });
  return { count: pages.count, of: [...pages.of.values()] };
}

describe('estimatePages', () => {
  it('puts what fits on one page', async () => {
    expect(await paged(section('a', paragraph()), section('b', paragraph()))).toEqual({
      count: 1,
      of: [1, 1],
    });
  });

  it('turns pages as the text grows', async () => {
    const { count, of } = await paged(section('a', ...many(20)), section('b', ...many(20)));
    expect(count).toBe(5);
    expect(of).toEqual([1, 3]);
  });

  it('leaves room for the notes of a page', async () => {
    const cited = (text: string) =>
      b.paragraph([b.text(words(60)), b.citation('1', [{ note: 'n' }], { marker: text })]);
    const note = b.notes([b.note('1', many(14), { id: 'n', marker: '1' })]);
    const without = await paged(section('a', ...many(7)));
    const withNote = await paged(section('a', cited('1'), ...many(6)), note);
    expect([without.count, withNote.count]).toEqual([1, 2]);
  });

  it('carries a note that no page can hold over to the next', async () => {
    const cited = b.paragraph([b.text('A'), b.citation('1', [{ note: 'n' }], { marker: '1' })]);
    const note = b.notes([b.note('1', many(30), { id: 'n', marker: '1' })]);
    const { of, count } = await paged(section('a', cited), section('b', paragraph()), note);
    expect(of[0]).toBe(1);
    expect(count).toBeGreaterThan(1);
  });
});

describe('the list of contents', () => {
  it('has its page numbers, in fields that a reader can update', async () => {
    const document = b.document([
      b.contents(),
      section('a', ...many(20)),
      section('b', paragraph()),
    ]);
    const text = partsOf((await written(document)).value).text('word/document.xml');
    const entries = [
      ...text.matchAll(/ PAGEREF (\w+) \\h <\/w:instrText>.*?<w:t[^>]*>([^<]*)<\/w:t>/gs),
    ].map(([, name, page]) => [name, page]);
    expect(entries).toEqual([
      ['_Toc00000001', '1'],
      ['_Toc00000002', '3'],
    ]);
    for (const [name] of entries) expect(text).toContain(`w:name="${name}"`);
  });

  it('asks nothing of who opens the file', async () => {
    const parts = partsOf((await written(b.document([b.contents(), section('a')]))).value);
    expect(parts.text('word/settings.xml')).not.toContain('updateFields');
    expect(parts.text('word/document.xml')).not.toContain('w:dirty');
  });
});
