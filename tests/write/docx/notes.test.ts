import { describe, expect, it } from 'vitest';
import { build as b, type Document, type Flow, type Note } from '../../../src/brief/index.ts';
import { extractDocx } from '../../extract/docx.ts';
import { everyNode } from '../../helper/every-node.ts';
import { paragraphsOf, partsOf } from './parts-of.ts';
import { written } from './written.ts';

const p = (...children: Parameters<typeof b.paragraph>[0]) => b.paragraph(children);
const cite = (marker: string, ...notes: string[]) =>
  b.citation(
    marker,
    notes.map(note => ({ note })),
    { marker },
  );
const note = (marker: string, ...children: Flow[]) =>
  b.note(marker, children, { id: `n-${marker}`, marker });
const simple = (marker: string) => note(marker, p(b.text(`Text of ${marker}.`)));
const document = (children: Flow[], notes: Note[]): Document =>
  b.document([b.section(children), b.notes(notes)]);

/** Lists the footnotes as the texts of their paragraphs. */
async function footnotesOf(given: Document): Promise<string[][]> {
  const xml = partsOf((await written(given)).value).xml('word/footnotes.xml');
  return Array.from(xml.getElementsByTagName('w:footnote'))
    .filter(footnote => !footnote.getAttribute('w:type'))
    .map(footnote =>
      Array.from(footnote.getElementsByTagName('w:p')).map(paragraph =>
        Array.from(paragraph.getElementsByTagName('w:t'))
          .map(t => t.textContent)
          .join(''),
      ),
    );
}

describe('notes', () => {
  it('are footnotes of as many paragraphs as they have', async () => {
    expect(await footnotesOf(everyNode)).toEqual([
      ['First note, with emphasis and an address.'],
      ['Second note.'],
      ['Third note, first paragraph.', 'Third note, second paragraph.'],
      ['Fourth note, in a list.'],
      ['Fifth note, in a table.'],
    ]);
  });

  it('stand below a rule that bears no mark', async () => {
    const text = partsOf((await written(everyNode)).value).text('word/footnotes.xml');
    const rules = text.match(/<w:footnote w:type="\w+".*?<\/w:footnote>/gs) ?? [];
    expect(rules).toHaveLength(2);
    for (const rule of rules) expect(rule).not.toContain('footnoteRef/');
    expect(text.match(/<w:footnoteRef\/>/g)).toHaveLength(5);
  });

  it('are referred to, not repeated, when they are cited again', async () => {
    const given = document(
      [p(b.text('A'), cite('1', 'n-1'), b.text(' B'), cite('1', 'n-1'))],
      [simple('1')],
    );
    const { value } = await written(given);
    const text = partsOf(value).text('word/document.xml');
    expect(text.match(/<w:footnoteReference /g)).toHaveLength(1);
    expect(text).toContain('NOTEREF _RefNote1 \\f \\h');
    expect(await extractDocx(value)).toBe('A1 Text of 1. B1');
  });

  it('carry marks of their own where Word would count otherwise', async () => {
    const given = document(
      [p(b.text('A'), cite('3', 'n-3'), b.text(' B'), cite('4', 'n-4'))],
      [simple('3'), simple('4')],
    );
    const { value } = await written(given);
    expect(await extractDocx(value)).toBe('A3 Text of 3. B4 Text of 4.');
    expect(
      partsOf(value)
        .text('word/document.xml')
        .match(/customMarkFollows="1"/g),
    ).toHaveLength(2);
    expect(await footnotesOf(given)).toEqual([['3Text of 3.'], ['4Text of 4.']]);
  });

  it('carry marks of their own once, wherever the file is opened', async () => {
    const given = document([p(b.text('A'), cite('3', 'n-3'))], [simple('3')]);
    const text = partsOf((await written(given)).value).text('word/footnotes.xml');
    // LibreOffice prints the mark by itself, and takes the fallback.
    expect(text).toMatch(
      /<mc:Choice Requires="w15"><w:r>.*?>3<\/w:t><\/w:r><\/mc:Choice><mc:Fallback\/>/s,
    );
    expect(text.match(/>3</g)).toHaveLength(1);
  });

  it('first cited inside a note stand below it, and their marks lead there', async () => {
    const given = document(
      [p(b.text('A'), cite('1', 'n-1'), b.text(' B'))],
      [note('1', p(b.text('One, as'), cite('2', 'n-2'), b.text(' says.'))), simple('2')],
    );
    const { value } = await written(given);
    expect(await footnotesOf(given)).toEqual([['One, as2 says.', '2Text of 2.']]);
    expect(partsOf(value).text('word/footnotes.xml')).toMatch(
      /<w:hyperlink [^>]*w:anchor="_Note1".*<w:bookmarkStart w:name="_Note1"/s,
    );
    expect(await extractDocx(value)).toBe('A1 One, as2 Text of 2. says. B');
  });

  it('of a cluster hang on the marks that are printed', async () => {
    const given = document(
      [p(b.text('A'), cite('1–3', 'n-1', 'n-2', 'n-3'))],
      [simple('1'), simple('2'), simple('3')],
    );
    expect(await footnotesOf(given)).toEqual([['Text of 1.', '2Text of 2.'], ['3Text of 3.']]);
    expect(await extractDocx((await written(given)).value)).toBe(
      'A1–3 Text of 1. Text of 2. Text of 3.',
    );
  });

  it('without a text are only their mark, raised', async () => {
    const given = document(
      [p(b.text('A'), b.citation('7', [{ note: 'n-7' }]))],
      [b.note('7', [], { id: 'n-7', missing: true })],
    );
    const text = partsOf((await written(given)).value).text('word/document.xml');
    expect(text).not.toContain('footnoteReference');
    expect(text).toMatch(/<w:rStyle w:val="CitationMark"\/><\/w:rPr><w:t[^>]*>7</);
  });

  it('that nothing cites end the document', async () => {
    const given = document([p(b.text('A'))], [simple('1')]);
    expect(paragraphsOf((await written(given)).value)).toEqual([
      ['BodyText', 'A'],
      ['FootnoteText', '1Text of 1.'],
    ]);
  });

  it('may hold lists, whose numbering the file defines', async () => {
    const list = b.list([b.listItem([p(b.text('An item.'))])], { ordered: true });
    const parts = partsOf(
      (
        await written(
          document([p(b.text('A'), cite('1', 'n-1'))], [note('1', p(b.text('T')), list)]),
        )
      ).value,
    );
    const [, used] = /<w:numId w:val="(\d+)"/.exec(parts.text('word/footnotes.xml')) ?? [];
    expect(used).toBeDefined();
    expect(parts.text('word/numbering.xml')).toContain(`<w:num w:numId="${used}"`);
  });
});
