import { beforeAll, describe, expect, it } from 'vitest';
import { build as b, headedSections, plainText } from '../../../src/brief/index.ts';
import { content, elements, readTaggedPdf, type TaggedPdf } from '../../extract/pdf-structure.ts';
import { everyNode } from '../../helper/every-node.ts';
import { longDocument } from './helper/long-document.ts';
import { writePdf } from './helper/write.ts';

describe('the structure tree', () => {
  let file: TaggedPdf;
  beforeAll(async () => {
    file = await readTaggedPdf((await writePdf(everyNode)).bytes);
  });
  const roles = (role: string | RegExp) => elements(file.root, role);
  const text = (role: string) =>
    roles(role).map(element =>
      content(element)
        .map(c => c.text)
        .join(''),
    );

  it('has the headings of the document', () => {
    const found = roles(/^H[1-6]$/).map(({ role, kids }) => [
      role,
      kids.flatMap(kid => ('role' in kid ? [] : [kid.text])).join(''),
    ]);
    const expected = headedSections(everyNode).map(({ section, depth }) => {
      const { heading } = section;
      const number = heading?.number ? `${heading.number} ` : '';
      return [`H${depth}`, number + (heading ? plainText(heading) : '')];
    });
    expect(found).toEqual(expected);
  });

  it('says what tables, figures, lists and quotations are', () => {
    expect(roles('Table')[0]?.kids.map(kid => 'role' in kid && kid.role)).toEqual([
      'Caption',
      'THead',
      'TBody',
    ]);
    expect(roles('TH').map(cell => cell.attributes.Scope)).toEqual([
      '/Column',
      '/Column',
      '/Row',
      '/Row',
    ]);
    expect(roles('TD').at(-1)?.attributes.ColSpan).toBe(2);
    expect(roles('Figure')[0]?.dict.Alt).toBe('A grey rectangle');
    expect(roles('Figure')[0]?.attributes.BBox).toHaveLength(4);
    expect(roles('L').map(list => list.attributes.ListNumbering)).toEqual([
      '/Disc',
      '/Decimal',
      '/Disc',
      '/None',
    ]);
    expect(text('Lbl')).toContain('3.');
    expect(roles('BlockQuote')).toHaveLength(2);
    expect(text('Quote')).toEqual(['‘a quoted phrase’']);
    expect(text('Code')).toContain('code');
    expect(roles('Span').find(span => span.dict.Lang)?.dict.Lang).toBe('fr');
  });

  it('holds a table of contents that leads to the headings', () => {
    const entries = roles('TOCI');
    expect(entries).toHaveLength(3);
    for (const entry of entries) {
      const link = content(entry).find(piece => piece.annotation);
      expect(link?.annotation?.Dest).toBeInstanceOf(Array);
    }
    expect(text('TOCI')).toEqual(['1 What changed 1', 'Steps & details 1', '2 Evidence 2']);
  });

  it('names notes', () => {
    expect(roles('Note').map(note => note.dict.ID)).toEqual(
      ['1', '2', '3', '4', '5'].map(n => `note-n-${n}`),
    );
  });

  it('gives the file its language, its title and its bookmarks', () => {
    const { catalog, file: objects } = file;
    expect(catalog.Lang).toBe('en-GB');
    expect(catalog.MarkInfo).toEqual({ Marked: true });
    expect(objects.get(catalog.ViewerPreferences)).toMatchObject({ DisplayDocTitle: true });
    expect(catalog.PageLabels).toEqual({ Nums: [0, { S: '/D' }] });
    expect(objects.get(catalog.Outlines)).toMatchObject({ Count: 4 });
  });

  it('keeps links inside the page, and every one in its element', async () => {
    const long = await readTaggedPdf((await writePdf(longDocument())).bytes);
    const links = elements(long.root, 'Link')
      .flatMap(content)
      .filter(piece => piece.annotation);
    const shown = long.pages.flatMap(page => page.links);
    expect(links).toHaveLength(shown.length);
    for (const { rect } of shown) {
      const [left = 0, bottom = 0, right = 0, top = 0] = rect;
      expect(left).toBeGreaterThan(70);
      expect(right).toBeLessThan(595.28 - 70);
      expect(bottom).toBeGreaterThan(50);
      expect(top).toBeLessThan(800);
    }
  });

  it('holds annotations in links alone, whatever a link holds', async () => {
    const inner = [
      b.inlineCode('code'),
      b.span('fr', [b.text('mot')]),
      b.citation('1', [{ note: 'n-1' }]),
    ];
    const document = b.document([
      b.paragraph([b.link('https://example.org/', inner)]),
      b.notes([b.note('1', [b.paragraph([b.text('A note.')])], { id: 'n-1', marker: '1' })]),
    ]);
    const { root } = await readTaggedPdf((await writePdf(document)).bytes);
    const holders = elements(root, /./).filter(({ kids }) =>
      kids.some(kid => !('role' in kid) && kid.annotation),
    );
    expect(holders.map(({ role }) => role)).toEqual(['Link', 'Link', 'Link']);
  });

  it('leaves nothing on a page outside of it but furniture', () => {
    const stray = file.pages.map(({ shown }) =>
      shown.filter(piece => piece.mcid === undefined).map(piece => piece.text.trim()),
    );
    expect(stray).toEqual([
      [...Array(3).fill(expect.stringMatching(/^[. ]+$/)), '1 of 2', 'IE-7 · 1.2'],
      ['Full brief', 'Every node: a “test” & <more>', '2 of 2', 'IE-7 · 1.2'],
    ]);
  });
});
