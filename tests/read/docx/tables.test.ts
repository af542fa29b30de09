import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/brief/index.ts';
import { type DocxParts, p, r } from '../../helper/make-docx.ts';
import { cell, named, prose, read, row, shape, style, styles, words } from './word-file.ts';

const control = (inner: string) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const table = (rows: string, properties = '') =>
  `<w:tbl>${properties && `<w:tblPr>${properties}</w:tblPr>`}${rows}</w:tbl>`;
const paragraphs = (...texts: string[]) =>
  `table\n${texts.map(text => `  tableCell\n    paragraph ${text}`).join('\n')}`;
const inStyle = (part: string) =>
  `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblStylePr w:type="${part}"/><w:tblStylePr/></w:style>`;
const grid = row(cell(p('a')) + cell(p('b'))) + row(cell(p('c')) + cell(p('d')));

describe('tables', () => {
  it.each<[string, DocxParts, string]>([
    [
      'without cells as nothing',
      { body: `${table('')}${p(prose)}` },
      `paragraph ${prose.slice(0, 30)}`,
    ],
    [
      'through content controls round rows and cells',
      {
        body: table(
          control(row(control(cell(p('a'))) + cell(p('b')))) +
            `<w:customXml>${row(cell(p('c')) + cell(p('d')))}</w:customXml><w:bookmarkEnd/>`,
        ),
      },
      paragraphs('a', 'b', 'c', 'd'),
    ],
    [
      'with cells that hold nothing',
      { body: table(row(cell('') + cell(p('b')))) },
      'table\n  tableCell\n  tableCell\n    paragraph b',
    ],
    [
      'that hold nothing at all',
      { body: `${p(prose)}${table(row(cell('') + cell('')))}` },
      `paragraph ${prose.slice(0, 30)}\ntable\n  tableCell\n  tableCell`,
    ],
    [
      'with headings in their cells as bold lines',
      { styles, body: table(row(cell(p('Head', named('Titre1'))) + cell(p('b')))) },
      paragraphs('Head', 'b'),
    ],
    [
      'of one column with a heading as a box',
      {
        styles,
        body: table(row(cell(p('A', named('Eigen')))) + row(cell(p(prose)))) + p(prose),
      },
      `section\n  heading A\n  paragraph ${prose.slice(0, 30)}\n  paragraph ${prose.slice(0, 30)}`,
    ],
    [
      'of one column with prose as a box',
      { body: table(row(cell(p('A.'))) + row(cell(p(`${prose} ${prose} ${prose}`)))) },
      `paragraph A.\nparagraph ${prose.slice(0, 30)}`,
    ],
    [
      'of one column with words alone as they are',
      { body: table(row(cell(p('North'))) + row(cell(p('South')))) },
      paragraphs('North', 'South'),
    ],
    [
      'of one column with prose and a head that repeats as they are',
      {
        body: table(
          row(cell(p('A.')), '<w:tblHeader/>') + row(cell(p(`${prose} ${prose} ${prose}`))),
        ),
      },
      `table\n  tableCell header\n    paragraph A.\n  tableCell\n    paragraph ${prose.slice(0, 30)}`,
    ],
    [
      'with a first column that their style sets apart',
      {
        styles: inStyle('firstCol'),
        body: table(grid, '<w:tblStyle w:val="Grid"/><w:tblLook w:firstColumn="1"/>'),
      },
      'table\n  tableCell header\n    paragraph a\n  tableCell\n    paragraph b\n  tableCell header\n    paragraph c\n  tableCell\n    paragraph d',
    ],
    [
      'with a first row that their style sets apart, as older files say it',
      {
        styles: inStyle('firstRow'),
        body: table(grid, '<w:tblStyle w:val="Grid"/><w:tblLook w:val="0020"/>'),
      },
      'table\n  tableCell header\n    paragraph a\n  tableCell header\n    paragraph b\n  tableCell\n    paragraph c\n  tableCell\n    paragraph d',
    ],
    [
      'with a first row that the style sets apart, and this table does not',
      {
        styles: inStyle('firstRow'),
        body: table(grid, '<w:tblStyle w:val="Grid"/><w:tblLook w:val="0020" w:firstRow="0"/>'),
      },
      paragraphs('a', 'b', 'c', 'd'),
    ],
    [
      'with a first row in bold, where the rest is not',
      {
        body: table(
          row(cell(`<w:p>${r('a', '<w:b/>')}</w:p>`) + cell(`<w:p>${r('b', '<w:b/>')}</w:p>`)) +
            row(cell(p('c')) + cell(p('d'))),
        ),
      },
      'table\n  tableCell header\n    paragraph a\n  tableCell header\n    paragraph b\n  tableCell\n    paragraph c\n  tableCell\n    paragraph d',
    ],
    [
      'with cells named as headings by their paragraphs',
      {
        styles: style('TH', 'Table Heading'),
        body: table(
          row(cell(p('a', named('TH'))) + cell(p('b', named('TH')))) +
            row(cell(p('c')) + cell(p('d'))),
        ),
      },
      'table\n  tableCell header\n    paragraph a\n  tableCell header\n    paragraph b\n  tableCell\n    paragraph c\n  tableCell\n    paragraph d',
    ],
    [
      'with a caption below',
      { body: `${p(prose)}${table(grid)}${p('Table 1. Shares')}` },
      `paragraph ${prose.slice(0, 30)}\n${paragraphs('a', 'b', 'c', 'd').replace('table', 'table\n  caption Shares')}`,
    ],
  ])('are read %s', (_, parts, expected) => {
    expect(shape(parts)).toBe(expected);
  });

  it.each([
    ['left', '', undefined],
    ['right', '<w:jc w:val="end"/>', [null, 'right']],
    ['in the middle', '<w:jc w:val="center"/>', [null, 'center']],
  ])('have columns that are set %s', (_, properties, align) => {
    const rows = ['1', '2'].map(n => row(cell(p('a')) + cell(p(n, properties)))).join('');
    const [first] = read({ body: table(rows) }).value.children;
    expect(first).toMatchObject({ type: 'table', ...(align ? { align } : {}) });
    if (!align) expect(first).not.toHaveProperty('align');
  });

  it('have rows that tracked changes took away or added', () => {
    const changed = {
      body: table(
        row(cell(p('kept')) + cell(p('x'))) +
          row(cell(p('old')) + cell(p('y')), '<w:del w:id="1"/>') +
          row(cell(p('new')) + cell(p('z')), '<w:ins w:id="2"/>'),
      ),
    };
    expect(words(changed).split(/\s+/)).toEqual(['kept', 'x', 'new', 'z']);
    expect(words(changed, 'reject').split(/\s+/)).toEqual(['kept', 'x', 'old', 'y']);
    expect(read(changed).messages).toMatchObject([
      { rule: 'tracked-changes-read', reason: expect.stringContaining('2 tracked changes') },
    ]);
  });

  it('are places from their first word to their last', () => {
    const [first] = read({ body: table(grid) }).value.children;
    expect(first?.position).toMatchObject({
      source: 'word/document.xml',
      start: { line: 1 },
      end: { line: 4 },
    });
    expect(first && plainText(first)).toContain('d');
  });
});
