import { describe, expect, it } from 'vitest';
import { build as b, type Table } from '../../../../src/brief/index.ts';
import { extractDocx } from '../../../extract/docx.ts';
import { partsOf } from '../parts-of.ts';
import { written } from '../written.ts';

const cell = (text: string, rest: object = {}) => b.tableCell([b.paragraph([b.text(text)])], rest);
const header = { header: true };
const bodyOf = async (table: Table) =>
  partsOf((await written(b.document([table]))).value).xml('word/document.xml');

describe('table', () => {
  const figures = b.table(
    [
      b.tableRow([cell('Year', header), cell('Share', header)]),
      b.tableRow([cell('2022', header), cell('66')]),
      b.tableRow([cell('2023', header), cell('15.25')]),
    ],
    { align: ['left', 'right'], caption: b.caption([b.text('Shares')], { number: 'Table 1' }) },
  );

  it('repeats its header and breaks no row', async () => {
    const rows = Array.from((await bodyOf(figures)).getElementsByTagName('w:tr'));
    expect(rows.map(row => row.getElementsByTagName('w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(rows.map(row => row.getElementsByTagName('w:cantSplit').length)).toEqual([1, 1, 1]);
  });

  it('takes its rules from a style that names header row and column', async () => {
    const body = await bodyOf(figures);
    const look = body.getElementsByTagName('w:tblLook')[0];
    expect(body.getElementsByTagName('w:tblStyle')[0]?.getAttribute('w:val')).toBe('BriefTable');
    expect(look?.getAttribute('w:firstRow')).toBe('true');
    expect(look?.getAttribute('w:firstColumn')).toBe('true');
    expect(body.getElementsByTagName('w:tcBorders').length).toBe(0);
  });

  it('aligns figures on the decimal point with spaces of their width', async () => {
    const texts = Array.from((await bodyOf(figures)).getElementsByTagName('w:tc')).map(
      tc => tc.textContent,
    );
    expect(texts).toEqual(['Year', 'Share', '2022', '66\u2008\u2007\u2007', '2023', '15.25']);
  });

  it('fills rows that end early', async () => {
    const rows = (
      await bodyOf(
        b.table([b.tableRow([cell('a'), cell('b'), cell('c')]), b.tableRow([cell('d')])]),
      )
    ).getElementsByTagName('w:tr');
    expect(Array.from(rows).map(row => row.getElementsByTagName('w:tc').length)).toEqual([3, 3]);
  });

  it('rules off the last of several header rows by itself', async () => {
    const two = b.table([
      b.tableRow([cell('Region', { ...header, rowSpan: 2 }), cell('Trade', header)]),
      b.tableRow([cell('2023', header)]),
      b.tableRow([cell('Arctic'), cell('1')]),
    ]);
    const body = await bodyOf(two);
    expect(body.getElementsByTagName('w:tblHeader').length).toBe(2);
    expect(body.getElementsByTagName('w:tcBorders').length).toBeGreaterThan(0);
  });

  it('becomes paragraphs in a note, where Word allows none', async () => {
    const given = b.document([
      b.paragraph([b.text('A'), b.citation('1', [{ note: 'n-1' }], { marker: '1' })]),
      b.notes([b.note('1', [figures], { id: 'n-1', marker: '1' })]),
    ]);
    const { value } = await written(given);
    expect(partsOf(value).text('word/footnotes.xml')).not.toContain('<w:tbl>');
    expect(await extractDocx(value)).toBe('A1 Table 1. Shares Year Share 2022 66 2023 15.25');
  });
});
