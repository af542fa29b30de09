import { describe, expect, it } from 'vitest';
import { type DocxParts, p, r } from '../../helper/make-docx.ts';
import {
  cell,
  level,
  named,
  num,
  numbering,
  other,
  prose,
  row,
  shape,
  styles,
} from './word-file.ts';

const list = (id: number, inner: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
const use = (id: number, base: number, inner = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${base}"/>${inner}</w:num>`;
const bold = (words: string, properties: string, look = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${r(words, `<w:b/>${look}`)}</w:p>`;

describe('lists', () => {
  it.each<[string, DocxParts, string]>([
    [
      'in digits where their numbering says nothing',
      {
        numbering: '<w:num w:numId="1"/>',
        body: ['a', 'b'].map(words => p(words, '<w:numPr><w:numId w:val="1"/></w:numPr>')).join(''),
      },
      'list from 1\n  listItem\n    paragraph a\n  listItem\n    paragraph b',
    ],
    [
      'from where an override of their level says',
      {
        numbering:
          numbering +
          use(
            4,
            0,
            `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1.').replace('w:start w:val="1"', 'w:start w:val="5"')}</w:lvlOverride>`,
          ),
        body: p('a', num(4)),
      },
      'list from 5\n  listItem\n    paragraph a',
    ],
    [
      'by a level that names no number, and an indent from the start of the line',
      {
        numbering:
          list(
            0,
            '<w:lvl><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:start="720"/></w:pPr></w:lvl>',
          ) + use(1, 0),
        body: p('a', num(1)) + p('goes on', '<w:ind w:start="720"/>'),
      },
      'list\n  listItem\n    paragraph a\n    paragraph goes on',
    ],
    [
      'that go on where a level prints neither number nor bullet',
      {
        numbering: numbering + list(7, '<w:lvl w:ilvl="0"/>') + use(7, 7),
        body: p('alone', num(7)) + p('a', num(1)) + p('goes on', num(7)),
      },
      'paragraph alone\nlist from 1\n  listItem\n    paragraph a\n    paragraph goes on',
    ],
    [
      'until a paragraph that is set in less than they are',
      { numbering, body: p('a', num(1)) + p(prose, '<w:ind w:left="360"/>') },
      `list from 1\n  listItem\n    paragraph a\nparagraph ${prose.slice(0, 30)}`,
    ],
  ])('are read %s', (_, parts, expected) => {
    expect(shape(parts)).toBe(expected);
  });
});

describe('numbers of headings', () => {
  it.each<[string, DocxParts, string]>([
    [
      'through levels that the numbering leaves out',
      {
        styles,
        numbering: list(0, level(2, 'upperRoman', '%1.%2.%3')) + use(1, 0),
        body: p('A', named('Titre1') + num(1, 2)) + p('B', named('Titre1') + num(1, 2)),
      },
      'section\n  heading 1.1.I A\nsection\n  heading 1.1.II B',
    ],
    [
      'where a label names a level below its own',
      {
        styles,
        numbering: list(0, level(0, 'decimal', '%1-%4')) + use(1, 0),
        body: p('Before.') + p('A', named('Titre1') + num(1)),
      },
      'paragraph Before.\nsection\n  heading 1-1 A',
    ],
    [
      'typed before a tab',
      {
        styles,
        body: `${p('Before.')}<w:p><w:pPr>${named('Titre1')}</w:pPr>${r('2.1')}<w:r><w:tab/></w:r>${r('Costs')}</w:p>${p(prose)}`,
      },
      `paragraph Before.\nsection\n  heading 2.1 Costs\n  paragraph ${prose.slice(0, 30)}`,
    ],
    [
      'of bold lines over each other, whatever their size',
      {
        numbering,
        body:
          p(other) +
          bold('Costs', num(1), '<w:sz w:val="28"/>') +
          bold('Of boats', num(1, 1), '<w:sz w:val="24"/>') +
          p(prose),
      },
      `paragraph ${other.slice(0, 30)}\nsection\n  heading 1 Costs\n  section\n    heading 1.1 Of boats\n    paragraph ${prose.slice(0, 30)}`,
    ],
    [
      'but none of a bold item over a table, or over nothing',
      {
        numbering,
        body: `${bold('Costs', num(1))}<w:tbl>${row(cell(p('a')) + cell(p('b')))}</w:tbl>${bold('Gains', num(1))}`,
      },
      'list from 1\n  listItem\n    paragraph Costs\ntable\n  tableCell\n    paragraph a\n  tableCell\n    paragraph b\nlist from 2\n  listItem\n    paragraph Gains',
    ],
  ])('are read %s', (_, parts, expected) => {
    expect(shape(parts)).toBe(expected);
  });
});
