import { describe, expect, it } from 'vitest';
import { plainText, visit } from '../../../src/brief/index.ts';
import { Trouble } from '../../../src/message/index.ts';
import { docx } from '../../../src/read/docx/index.ts';
import { png } from '../../helper/every-node.ts';
import { type DocxParts, makeDocx, p, r } from '../../helper/make-docx.ts';
import {
  cell,
  named,
  note,
  num,
  numbering,
  other,
  picture,
  prose,
  read,
  row,
  rules,
  shape,
  style,
  styles,
  words,
} from './word-file.ts';

describe('a Word file', () => {
  it.each<[string, DocxParts, string]>([
    [
      'headings by style and outline level',
      {
        styles,
        body:
          p('Before.') +
          p('A', named('Titre1')) +
          p('B', named('Sub')) +
          p('C', '<w:outlineLvl w:val="2"/>') +
          p('text'),
      },
      'paragraph Before.\nsection\n  heading A\n  section\n    heading B\n    section\n      heading C\n      paragraph text',
    ],
    [
      'numbered headings',
      {
        styles,
        numbering,
        body:
          p('A', named('Titre1') + num(1)) +
          p('B', named('Eigen') + num(1, 1)) +
          p('C', named('Titre1') + num(1)),
      },
      'section\n  heading 1 A\n  section\n    heading 1.1 B\nsection\n  heading 2 C',
    ],
    [
      'bold lines as headings',
      {
        body: `${p('The title of it all') + p(prose)}<w:p>${r('A heading', '<w:b/>')}</w:p>${p(other)}`,
      },
      `paragraph ${prose.slice(0, 30)}\nsection\n  heading A heading\n  paragraph ${other.slice(0, 30)}`,
    ],
    [
      'quotations by style',
      {
        styles,
        body:
          p('He said:') +
          p('Words.', named('Q')) +
          p('More.', named('Q')) +
          p('— A. Minister', named('Q')),
      },
      'paragraph He said:\nquotation\n  paragraph Words.\n  paragraph More.\n  attribution A. Minister',
    ],
    [
      'quotations set in by hand',
      { body: p('He said:') + p('Words.', '<w:ind w:left="720" w:right="720"/>') + p(prose) },
      `paragraph He said:\nquotation\n  paragraph Words.\nparagraph ${prose.slice(0, 30)}`,
    ],
    [
      'lists in lists',
      {
        numbering,
        body:
          p('a', num(1)) +
          p('b', num(2, 1)) +
          p('c', num(1)) +
          p('goes on', '<w:ind w:left="720"/>') +
          p('text') +
          p('d', num(1)),
      },
      'list from 1\n  listItem\n    paragraph a\n    list\n      listItem\n        paragraph b\n  listItem\n    paragraph c\n    paragraph goes on\nparagraph text\nlist from 3\n  listItem\n    paragraph d',
    ],
    [
      'lists that start anew',
      { numbering, body: p('a', num(1)) + p('b', num(3)) },
      'list from 1\n  listItem\n    paragraph a\nlist from 1\n  listItem\n    paragraph b',
    ],
    [
      'boxes to tick',
      { numbering, body: p('☐ a', num(2)) + p('☒ b', num(2)) },
      'list\n  listItem false\n    paragraph a\n  listItem true\n    paragraph b',
    ],
    ['code', { styles, body: p('a', named('H')) + p('  b', named('H')) }, 'code a\nb'],
    [
      'a table with spans',
      {
        body: `<w:tbl>${row(cell(p('A'), '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>')}${row(cell(p('b'), '<w:vMerge w:val="restart"/>') + cell(p('c')))}${row(cell(p(''), '<w:vMerge/>') + cell(p('d')))}</w:tbl>`,
      },
      'table\n  tableCell header 2 wide\n    paragraph A\n  tableCell 2 high\n    paragraph b\n  tableCell\n    paragraph c\n  tableCell\n    paragraph d',
    ],
    [
      'captions',
      {
        styles,
        body: `${p('Table 2. Shares', named('C'))}<w:tbl>${row(cell(p('a')) + cell(p('b')))}</w:tbl>`,
      },
      'table\n  caption Shares\n  tableCell\n    paragraph a\n  tableCell\n    paragraph b',
    ],
    ['a box of one cell', { body: `<w:tbl>${row(cell(p('inside')))}</w:tbl>` }, 'paragraph inside'],
    [
      'footnotes and endnotes that count alike',
      {
        settings: '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>',
        footnotes: `<w:footnote w:type="separator" w:id="-1">${p('x')}</w:footnote><w:footnote w:id="4">${p('Foot.')}</w:footnote>`,
        endnotes: `<w:endnote w:id="7">${p('End.')}</w:endnote>`,
        body: `<w:p>${r('a')}${note('footnote', 4)}${r(' b')}${note('endnote', 7)}</w:p>`,
      },
      'paragraph a b\n  citation 1: n-k-1\n  citation 1: n-k-1-2\nnote\n  paragraph Foot.\nnote\n  paragraph End.',
    ],
    [
      'links and languages',
      {
        styles:
          '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
        relationships:
          '<Relationship Id="l" Type="x/hyperlink" Target="https://example.org/" TargetMode="External"/>',
        body: `<w:p><w:hyperlink r:id="l">${r('link')}</w:hyperlink>${r(' et ')}${r('idée', '<w:lang w:val="fr-FR"/>')}${r(' US', '<w:lang w:val="en-US"/>')}</w:p>`,
      },
      'paragraph link et idée US\n  link https://example.org/\n  span',
    ],
    [
      'fields',
      {
        body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/a" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('link')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' end')}</w:p>`,
      },
      'paragraph link end\n  link https://example.org/a',
    ],
    [
      'an equation',
      {
        body: `<w:p>${r('So ')}<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f></m:oMath></w:p>`,
      },
      'paragraph So (a+b)/c\n  unsupported (a+b)/c',
    ],
    [
      'a text box, once',
      {
        body: `<w:p>${r('a')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${p('boxed')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('boxed')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      },
      'paragraph a\nparagraph boxed',
    ],
    [
      'typed markers and notes',
      {
        body:
          p('The first claim stands here.[1] And a second one.[2]') +
          p(prose) +
          p('Notes') +
          p('[1] First note.') +
          p('[2] Second note.'),
      },
      'paragraph The first claim stands here. A\n  citation 1: 1\n  citation 2: 2\nparagraph This is a sentence of the text\nnote\n  paragraph First note.\nnote\n  paragraph Second note.',
    ],
    [
      'headings that are bold and numbered by their numbering alone',
      {
        numbering,
        body: [
          ['Start', 0],
          ['Scope', 1],
          ['End', 0],
        ]
          .map(
            ([words, at]) =>
              `<w:p><w:pPr>${num(1, Number(at))}</w:pPr>${r(String(words), '<w:b/>')}</w:p>` +
              p(`${other} So it is with ${words}.`),
          )
          .join(''),
      },
      'section\n  heading 1 Start\n  section standfirst\n    paragraph Other words follow here, none \n  section\n    heading 1.1 Scope\n    paragraph Other words follow here, none \nsection\n  heading 2 End\n  paragraph Other words follow here, none ',
    ],
    [
      'a bold numbered item among items as one',
      {
        numbering,
        body: `<w:p><w:pPr>${num(1)}</w:pPr>${r('Bold', '<w:b/>')}</w:p>${p('more', num(1))}${p(prose)}`,
      },
      'list from 1\n  listItem\n    paragraph Bold\n  listItem\n    paragraph more\nparagraph This is a sentence of the text',
    ],
    [
      'headings and quotations whose styles are named in another language',
      {
        styles:
          style('a', 'Überschrift 2') + style('b', 'Intensives Zitat') + style('c', 'शीर्षक 1'),
        body:
          p(other) +
          p('Teil', named('c')) +
          p('Abschnitt', named('a')) +
          p(prose) +
          p('Worte', named('b')) +
          p(other),
      },
      'section standfirst\n  paragraph Other words follow here, none \nsection\n  heading Teil\n  section\n    heading Abschnitt\n    paragraph This is a sentence of the text\n    quotation\n      paragraph Worte\n    paragraph Other words follow here, none ',
    ],
    [
      'quotations by what their style is called, or based on',
      {
        styles:
          style('a', 'Block Quote Indented') +
          style('b', 'Mine', '<w:basedOn w:val="a"/>') +
          style('c', 'Pull Quote') +
          style('d', 'Quote Attribution'),
        body:
          p('one', named('a')) +
          p(prose) +
          p('two', named('b')) +
          p('Somebody', named('d')) +
          p('three', named('c')),
      },
      'quotation\n  paragraph one\nparagraph This is a sentence of the text\nquotation\n  paragraph two\n  attribution Somebody\nparagraph three',
    ],
    [
      'a typed list of contents, set aside',
      {
        body: p('Contents') + p('First\t1') + p('Second\tiv') + p(prose),
      },
      'section chrome\n  paragraph Contents\n  paragraph First\t1\n  paragraph Second\tiv\nparagraph This is a sentence of the text',
    ],
    [
      'a note with a mark of its own, which the count passes by',
      {
        body: `<w:p>${r('a')}${note('footnote', 2)}${r('b')}<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${r('c')}${note('footnote', 4)}</w:p>`,
        footnotes: `<w:footnote w:id="2">${p('One')}</w:footnote><w:footnote w:id="3">${p('* Own')}</w:footnote><w:footnote w:id="4">${p('Two')}</w:footnote>`,
      },
      'paragraph abc\n  citation 1: 1\n  citation *: *\n  citation 2: 2\nnote\n  paragraph One\nnote\n  paragraph Own\nnote\n  paragraph Two',
    ],
    [
      'a star below a table as no bullet',
      {
        body: `${p(prose)}<w:tbl>${row(cell(p('1*')) + cell(p('2')))}${row(cell(p('3')) + cell(p('4')))}</w:tbl>${p('* Estimated.')}${p(other)}`,
      },
      'paragraph This is a sentence of the text\ntable\n  tableCell\n    paragraph 1*\n  tableCell\n    paragraph 2\n  tableCell\n    paragraph 3\n  tableCell\n    paragraph 4\nparagraph * Estimated.\nparagraph Other words follow here, none ',
    ],
    [
      'headings that only their size shows, and a subtitle in a look of its own',
      {
        body: (
          [
            ['The Name of It All', 40, '<w:b/>'],
            ['A look at what happened', 28, '<w:i/>'],
            ['First Part', 32, '<w:b/>'],
            [prose, 22, ''],
            ['Second Part', 32, ''],
            [other, 22, ''],
            ['A Part of It', 28, ''],
            [`${prose} So it is.`, 22, ''],
          ] as const
        )
          .map(([words, size, look]) => `<w:p>${r(words, `${look}<w:sz w:val="${size}"/>`)}</w:p>`)
          .join(''),
      },
      'section\n  heading First Part\n  paragraph This is a sentence of the text\nsection\n  heading Second Part\n  paragraph Other words follow here, none \n  section\n    heading A Part of It\n    paragraph This is a sentence of the text',
    ],
    [
      'styles that the file names and leaves out',
      {
        body:
          p(other) +
          p('Part', named('Heading1')) +
          p(prose) +
          p('Said', named('IntenseQuote')) +
          p('Unknown style', named('Heading99')),
      },
      'paragraph Other words follow here, none \nsection\n  heading Part\n  paragraph This is a sentence of the text\n  quotation\n    paragraph Said\n  paragraph Unknown style',
    ],
    [
      'a number that a tab parts from a bold heading',
      {
        body: `${p(other)}<w:p>${r('1.1', '<w:b/>')}<w:r><w:tab/></w:r>${r('Scope of it', '<w:b/>')}</w:p>${p(prose)}`,
      },
      'paragraph Other words follow here, none \nsection\n  heading 1.1 Scope of it\n  paragraph This is a sentence of the text',
    ],
    [
      'markers and notes that are raised links in brackets',
      {
        body: [1, 2]
          .map(
            n =>
              `<w:p>${r(`${other} ${n === 1 ? 'So it is' : 'So it was'}.`)}<w:hyperlink w:anchor="_ftn${n}">${r(`[${n}]`, '<w:vertAlign w:val="superscript"/>')}</w:hyperlink></w:p>`,
          )
          .concat(
            [1, 2].map(
              n =>
                `<w:p><w:bookmarkStart w:id="${n}" w:name="_ftn${n}"/>${r(`[${n}]`, '<w:vertAlign w:val="superscript"/>')}<w:bookmarkEnd w:id="${n}"/>${r(` Note ${n}.`)}</w:p>`,
            ),
          )
          .join(''),
      },
      'paragraph Other words follow here, none \n  citation 1: 1\nparagraph Other words follow here, none \n  citation 2: 2\nnote\n  paragraph Note 1.\nnote\n  paragraph Note 2.',
    ],
    [
      'a bold line that only a line break parts from its text',
      {
        body: `${p(other)}<w:p>${r('Costs', '<w:b/>')}<w:r><w:br/></w:r>${r(prose)}</w:p><w:p>${r('Bold', '<w:b/>')}<w:r><w:br/></w:r>${r('short')}</w:p>`,
      },
      'paragraph Other words follow here, none \nsection\n  heading Costs\n  paragraph This is a sentence of the text\n  paragraph Bold\nshort',
    ],
    [
      'a title in two halves',
      {
        body:
          p('Rivers and Roads:') +
          p('What the North Needs') +
          p('March 2021') +
          p(`${prose} ${other}`),
      },
      'section byline\n  paragraph March 2021\nparagraph This is a sentence of the text',
    ],
  ])('is read: %s', (_, parts, expected) => {
    expect(shape(parts)).toBe(expected);
  });

  it('gives its title, subtitle and properties', () => {
    const core =
      '<dc:title>Document1</dc:title><dc:creator>Jane Doe; John Roe</dc:creator><dc:language>en-IN</dc:language><cp:keywords>a, b</cp:keywords>';
    const { metadata } = read({
      styles,
      core,
      body: p('A title', named('T')) + p('A subtitle', named('U')) + p(prose),
    }).value;
    expect(metadata).toEqual({
      title: 'A title',
      subtitle: 'A subtitle',
      authors: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
      lang: 'en-IN',
      keywords: ['a', 'b'],
    });
  });

  it('hands on its images, with their alternative text', () => {
    const image = new Uint8Array(png(2, 2));
    const reading = read({
      body: `<w:p>${picture('i', 'A chart')}</w:p>`,
      relationships: '<Relationship Id="i" Type="x/image" Target="media/image1.png"/>',
      extra: { 'word/media/image1.png': image },
    });
    expect(reading.value.children).toMatchObject([
      { type: 'figure', children: [{ type: 'image', url: 'media/image1.png', alt: 'A chart' }] },
    ]);
    expect(reading.assets?.get('media/image1.png')).toEqual(image);
  });

  it('gives places by part, paragraph and offset', () => {
    const places: unknown[] = [];
    visit(
      read({ body: `${p('first')}<w:p>${r('sec')}${r('ond')}${r(' bold', '<w:b/>')}</w:p>` }).value,
      node => {
        if (node.type === 'text')
          places.push([
            node.value,
            node.position?.source,
            node.position?.start.line,
            node.position?.start.offset,
          ]);
        return undefined;
      },
    );
    expect(places).toEqual([
      ['first', 'word/document.xml', 1, 0],
      ['second', 'word/document.xml', 2, 0],
      [' bold', 'word/document.xml', 2, 6],
    ]);
  });
});

describe('tracked changes and comments', () => {
  const changed: DocxParts = {
    body: `<w:p>${r('kept ')}<w:ins w:id="1">${r('new')}</w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del></w:p><w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${r('one ')}</w:p>${p('two')}`,
  };
  it('are accepted, and said', () => {
    expect(words(changed)).toBe('kept new\none two');
    expect(read(changed).messages).toMatchObject([
      {
        rule: 'tracked-changes-read',
        severity: 'warning',
        reason: expect.stringContaining('3 tracked changes are read as if accepted'),
      },
    ]);
  });
  it('are rejected where that is asked for', () => {
    expect(words(changed, 'reject')).toBe('kept old\none\ntwo');
  });
  it('are refused where that is asked for', () => {
    expect(() => read(changed, 'fail')).toThrow(Trouble);
  });
  it.each([
    ['accept', []],
    ['reject', ['A note.']],
  ] as const)('take their notes with them: %s', (how, expected) => {
    const gone = `<w:del w:id="1">${note('footnote', 2)}</w:del>`;
    const footnotes = `<w:footnote w:id="2">${p('A note.')}</w:footnote>`;
    const found: string[] = [];
    visit(read({ body: `<w:p>${r('kept')}${gone}</w:p>`, footnotes }, how).value, node => {
      if (node.type === 'note') found.push(node.children.map(plainText).join(''));
      return undefined;
    });
    expect(found).toEqual(expected);
  });
  it.each([
    ['accept', 'ac'],
    ['reject', 'ab'],
  ] as const)('take whole columns of a table away: %s', (how, expected) => {
    const cells = `${cell(p('a'))}${cell(p('b'), '<w:cellDel w:id="1"/>')}${cell(p('c'), '<w:cellIns w:id="2"/>')}`;
    const found: string[] = [];
    visit(read({ body: `<w:tbl>${row(cells)}${row(cells)}</w:tbl>` }, how).value, node => {
      if (node.type === 'tableRow') found.push(node.children.map(plainText).join(''));
      return undefined;
    });
    expect(found).toEqual([expected, expected]);
  });
  it('are counted with comments and hidden text', () => {
    const hidden = `<w:p>${r('seen')}${r('unseen', '<w:vanish/>')}</w:p>`;
    expect(
      rules({ body: hidden, comments: `<w:comment w:id="0">${p('Check this.')}</w:comment>` }),
    ).toEqual(['comments-left-out', 'hidden-text-left-out']);
  });
});

describe('an equation', () => {
  it('holds no markers of notes', () => {
    const squared = (base: string) =>
      `<m:oMath><m:sSup><m:e><m:r><m:t>${base}</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`;
    const body = `<w:p>${r('Where ')}${squared('E')}${r(` holds. ${prose}`)}</w:p><w:p>${squared('x')}</w:p>${p(other)}`;
    expect(rules({ body })).toEqual(['markup-unsupported', 'markup-unsupported']);
  });
});

describe('a hostile Word file', () => {
  const reason = (bytes: Uint8Array): string => {
    try {
      docx.read(bytes, { file: 'x.docx' });
    } catch (error) {
      return error instanceof Trouble
        ? `${error.found.rule}: ${error.found.reason}`
        : String(error);
    }
    return 'read';
  };
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  it.each([
    ['no package', bytesOf('text'), /^package-broken: .*no package/],
    [
      'an old format',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]),
      /^package-broken: .*old `\.doc`/,
    ],
    ['a package cut short', makeDocx({ body: p('x') }).slice(0, 300), /^package-broken: .*damaged/],
    [
      'a name that leads out',
      makeDocx({ body: '', extra: { '../x.xml': 'x' } }),
      /^package-broken: .*leads out/,
    ],
    [
      'an absolute name',
      makeDocx({ body: '', extra: { '/etc/x.xml': 'x' } }),
      /^package-broken: .*leads out/,
    ],
    [
      'an external entity',
      makeDocx({
        body: '',
        extra: {
          'word/document.xml': '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d>&e;</d>',
        },
      }),
      /^package-broken: .*document type/,
    ],
    ['XML that is not well-formed', makeDocx({ body: '<w:p>' }), /^package-broken: .*well-formed/],
    [
      'elements 5,000 deep',
      makeDocx({
        body: '<w:sdt><w:sdtContent>'.repeat(2500) + '</w:sdtContent></w:sdt>'.repeat(2500),
      }),
      /^package-broken: .*too deep/,
    ],
    [
      'a bomb',
      makeDocx({ body: '', extra: { 'word/document.xml': new Uint8Array(40_000_000) } }),
      /^package-too-big/,
    ],
    [
      'no document',
      makeDocx({ body: '', extra: { 'word/document.xml': '<x/>' } }),
      /^package-broken: .*no Word document/,
    ],
  ])('ends in one message: %s', (_, bytes, expected) => {
    expect(reason(bytes)).toMatch(expected);
  });
});
