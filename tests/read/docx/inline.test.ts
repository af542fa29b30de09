import { describe, expect, it } from 'vitest';
import { visit } from '../../../src/brief/index.ts';
import { png } from '../../helper/every-node.ts';
import { type DocxParts, p, r } from '../../helper/make-docx.ts';
import { note, num, numbering, picture, prose, read, rules, shape, words } from './word-file.ts';

const paragraph = (...inner: string[]) => `<w:p>${inner.join('')}</w:p>`;
const run = (inner: string) => `<w:r>${inner}</w:r>`;
const begin = run('<w:fldChar w:fldCharType="begin"/>');
const separate = run('<w:fldChar w:fldCharType="separate"/>');
const end = run('<w:fldChar w:fldCharType="end"/>');
const instruction = (text: string) => run(`<w:instrText>${text}</w:instrText>`);
const field = (text: string, result: string) => begin + instruction(text) + separate + result + end;
const simple = (text: string, result: string) =>
  `<w:fldSimple w:instr="${text}">${result}</w:fldSimple>`;
const footnotes = `<w:footnote w:id="4">${p('A note.')}</w:footnote>`;
const marked = `<w:bookmarkStart w:id="0" w:name="_Ref1"/>${note('footnote', 4)}<w:bookmarkEnd w:id="0"/>`;
const control = (inner: string, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const link = (id: string, target: string) =>
  `<Relationship Id="${id}" Type="x/hyperlink" Target="${target}" TargetMode="External"/>`;
const markerStyle =
  '<w:style w:type="character" w:styleId="FR"><w:name w:val="footnote reference"/></w:style>';
const inMarker = (text: string) => r(text, '<w:rStyle w:val="FR"/>');

describe('what stands in a paragraph', () => {
  it.each<[string, DocxParts, string]>([
    [
      'a simple field that links',
      {
        body: paragraph(
          simple(' HYPERLINK &quot;https://example.org/&quot; ', r('there')),
          r(' so'),
        ),
      },
      'paragraph there so\n  link https://example.org/',
    ],
    [
      'a simple field of another kind',
      { body: paragraph(simple(' DATE ', r('2 May')), r(' so')) },
      'paragraph 2 May so',
    ],
    [
      'a simple field without an instruction',
      { body: paragraph(`<w:fldSimple>${r('so')}</w:fldSimple>`) },
      'paragraph so',
    ],
    [
      'a note that a simple field cites again',
      {
        footnotes,
        body: paragraph(r('One.'), marked, r(' Two.'), simple(' NOTEREF _Ref1 \\h ', r('1'))),
      },
      'paragraph One. Two.\n  citation 1: 1\n  citation 1: 1\nnote\n  paragraph A note.',
    ],
    [
      'a note that a field cites again',
      {
        footnotes,
        body: paragraph(r('One.'), marked, r(' Two.'), field(' NOTEREF _Ref1 \\h ', r('1'))),
      },
      'paragraph One. Two.\n  citation 1: 1\n  citation 1: 1\nnote\n  paragraph A note.',
    ],
    [
      'a field that cites what is not there, as the marker it shows',
      { body: paragraph(r('One'), field(' NOTEREF _Ref9 ', r('9')), field(' NOTEREF _Ref8 ', '')) },
      'paragraph One\n  citation 9: 9',
    ],
    [
      'nothing of the instructions of a field',
      {
        footnotes,
        body: paragraph(
          r('a '),
          begin,
          r('unseen'),
          run('<w:br/>'),
          note('footnote', 4),
          separate,
          r('seen'),
          end,
        ),
      },
      'paragraph a seen\nnote\n  paragraph A note.',
    ],
    [
      'fields that were cut in two',
      { body: paragraph(end, instruction('LOST'), separate, r('so')) },
      'paragraph so',
    ],
    [
      'a field that leads nowhere',
      { body: paragraph(field('HYPERLINK ', r('so'))) },
      'paragraph so',
    ],
    [
      'a link to a place on a page',
      {
        relationships: link('l', 'https://example.org/a'),
        body: paragraph(`<w:hyperlink r:id="l" w:anchor="part">${r('so')}</w:hyperlink>`),
      },
      'paragraph so\n  link https://example.org/a#part',
    ],
    [
      'brackets round a marker as its furniture, other words in its style as words',
      {
        footnotes,
        styles: markerStyle,
        body: paragraph(
          r('One.'),
          inMarker('['),
          note('footnote', 4),
          inMarker(']'),
          inMarker(' see'),
          inMarker(' ['),
        ),
      },
      'paragraph One. see [\n  citation 1: 1\nnote\n  paragraph A note.',
    ],
    [
      'references with a comma between them as one citation',
      {
        footnotes: footnotes + footnotes.replace('"4"', '"5"'),
        styles: markerStyle,
        body: paragraph(
          r('One.'),
          note('footnote', 4),
          inMarker(', '),
          note('footnote', 5),
          r(' So.'),
        ),
      },
      'paragraph One. So.\n  citation 1, 2: 1 2\nnote\n  paragraph A note.\nnote\n  paragraph A note.',
    ],
    [
      'a note that promises a mark and has none, by its number',
      {
        footnotes,
        body: paragraph(r('One.'), run('<w:footnoteReference w:id="4" w:customMarkFollows="1"/>')),
      },
      'paragraph One.\n  citation 1: 1\nnote\n  paragraph A note.',
    ],
    [
      'a note whose numbers print nothing, by its count',
      {
        footnotes,
        settings: '<w:footnotePr><w:numFmt w:val="none"/></w:footnotePr>',
        body: paragraph(r('One.'), note('footnote', 4)),
      },
      'paragraph One.\n  citation 1: 1\nnote\n  paragraph A note.',
    ],
    [
      'the first of two notes of one id',
      {
        footnotes: footnotes + footnotes.replace('A note', 'Another'),
        body: paragraph(r('One.'), note('footnote', 4)),
      },
      'paragraph One.\n  citation 1: 1\nnote\n  paragraph A note.',
    ],
    [
      'a note without words',
      { footnotes: '<w:footnote w:id="4"/>', body: paragraph(r('One.'), note('footnote', 4)) },
      'paragraph One.\n  citation 1: 1\nnote',
    ],
    [
      'what a content control holds',
      { body: paragraph(r('a '), control(r('b'))) },
      'paragraph a b',
    ],
    [
      'a content control without content',
      { body: paragraph(r('a'), '<w:sdt><w:sdtPr/></w:sdt>') },
      'paragraph a',
    ],
    [
      'words in two versions as the one that is known, or the older',
      {
        body: paragraph(
          `<mc:AlternateContent><mc:Choice Requires="x">${r('new')}</mc:Choice><mc:Fallback>${r('old')}</mc:Fallback></mc:AlternateContent>`,
          run(
            '<mc:AlternateContent><mc:Choice Requires="w14"><w:t> known</w:t></mc:Choice><mc:Fallback><w:t> old</w:t></mc:Fallback></mc:AlternateContent>',
          ),
          `<mc:AlternateContent><mc:Choice>${r(' only')}</mc:Choice></mc:AlternateContent>`,
          '<mc:AlternateContent/>',
          run('<mc:AlternateContent/>'),
        ),
      },
      'paragraph old known only',
    ],
    [
      'the base of ruby, and what stands over it behind it',
      {
        body: paragraph(
          run(
            '<w:ruby><w:rubyPr/><w:rt><w:r><w:t>over</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby>',
          ),
        ),
      },
      'paragraph baseover',
    ],
    [
      'a page that ends between two words, as a line',
      { body: paragraph(r('one'), run('<w:br w:type="page"/>'), r('line')) },
      'paragraph one\nline',
    ],
    [
      'no white space at its ends, however it is set',
      {
        body: paragraph(
          r(' ', '<w:b/>'),
          run('<w:br/>'),
          r('so'),
          run('<w:br/>'),
          r(' '),
          r(' ', '<w:i/>'),
          run('<w:br/>'),
        ),
      },
      'paragraph so',
    ],
    [
      'a rule, but none under an empty heading',
      {
        body:
          p(prose) +
          '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>' +
          '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr><w:outlineLvl w:val="0"/></w:pPr></w:p>' +
          p('so'),
      },
      `paragraph ${prose.slice(0, 30)}\nthematicBreak\nparagraph so`,
    ],
    [
      'no empty text box',
      {
        body: paragraph(
          r('a'),
          run(
            '<w:pict><v:shape><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict>',
          ),
        ),
      },
      'paragraph a',
    ],
    ['no empty equation', { body: paragraph(r('a'), '<m:oMath/>') }, 'paragraph a'],
    [
      'no language where none is meant',
      {
        styles:
          '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
        body: paragraph(r('a ', '<w:lang w:val="x-none"/>'), r('b', '<w:lang w:val="??"/>')),
      },
      'paragraph a b',
    ],
    [
      'a list of contents that the file keeps as one, set aside',
      {
        body: `${control(p('First'), '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>')}${p(prose)}`,
      },
      `section chrome\n  paragraph First\nparagraph ${prose.slice(0, 30)}`,
    ],
    [
      'boxes to tick',
      { numbering, body: p('☐ a', num(2)) + p('☑ b', num(2)) },
      'list\n  listItem false\n    paragraph a\n  listItem true\n    paragraph b',
    ],
  ])('is read: %s', (_, parts, expected) => {
    expect(shape(parts)).toBe(expected);
  });

  it('has code in its own words, and lines in it', () => {
    const styles =
      '<w:style w:type="character" w:styleId="V"><w:name w:val="Verbatim Char"/></w:style>';
    const types: string[] = [];
    visit(
      read({
        styles,
        body: paragraph(
          r('say '),
          `<w:r><w:rPr><w:rStyle w:val="V"/></w:rPr><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>`,
        ),
      }).value,
      node => {
        types.push('value' in node ? `${node.type} ${node.value}` : node.type);
        return undefined;
      },
    );
    expect(types.slice(-5)).toEqual([
      'paragraph',
      'text say ',
      'inlineCode a',
      'break',
      'inlineCode b',
    ]);
  });

  it.each([
    ['a chart, by its alternative text', 'chart', 'Bars', 'A chart', 'a Bars'],
    ['a diagram, by its alternative text', 'diagram', 'Boxes', 'A diagram', 'a Boxes'],
    ['a drawing of another kind', 'ink', '', 'A drawing', 'a'],
  ])('says of %s', (_, uri, alt, kind, text) => {
    const parts = {
      body: paragraph(
        r('a '),
        run(
          `<w:drawing><wp:inline><wp:docPr descr="${alt}"/><a:graphic><a:graphicData uri="x/${uri}"/></a:graphic></wp:inline></w:drawing>`,
        ),
      ),
    };
    expect(words(parts)).toBe(text);
    expect(read(parts).messages).toMatchObject([
      { rule: 'markup-unsupported', reason: expect.stringContaining(kind) },
    ]);
  });

  it.each([
    ['a drawing that says nothing of itself', '<w:drawing/>', 'markup-unsupported', 'a'],
    [
      'an object without a name',
      '<w:object><o:OLEObject/></w:object>',
      'markup-unsupported',
      'a object',
    ],
    [
      'an object with a name',
      '<w:object><o:OLEObject ProgID="Excel.Sheet"/></w:object>',
      'markup-unsupported',
      'a Excel.Sheet',
    ],
    [
      'a sign of a font that is not known',
      '<w:sym w:font="Webdings" w:char="F021"/>',
      'markup-unsupported',
      'a [Webdings F021]',
    ],
    ['a sign without a font', '<w:sym w:char="F021"/>', 'markup-unsupported', 'a [symbol F021]'],
    ['a sign without a code', '<w:sym w:font="Wingdings"/>', '', 'a'],
    ['a sign that is known', '<w:sym w:font="Wingdings" w:char="F0FC"/>', '', 'a ✓'],
    ['a letter in a symbol font', '<w:sym w:font="Arial" w:char="0041"/>', '', 'a A'],
  ])('is kept, or said: %s', (_, inner, rule, text) => {
    const parts = { body: paragraph(r('a '), run(inner)) };
    expect(words(parts)).toBe(text);
    expect(rules(parts).join()).toBe(rule);
  });

  it('says of controls that nobody filled in', () => {
    const prompt = '<w:showingPlcHdr/>';
    expect(
      rules({
        body: paragraph(control(r('Click here.'), prompt)) + control(p('And here.'), prompt),
      }),
    ).toEqual(['markup-unsupported', 'markup-unsupported']);
  });

  it('counts no hidden text without words', () => {
    expect(rules({ body: paragraph(r('a'), r(' ', '<w:vanish/>')) })).toEqual([]);
  });

  it('has paragraphs that tracked changes put in or took out', () => {
    const parts = {
      body: `${p('kept')}<w:ins w:id="1">${p('new')}</w:ins><w:del w:id="2">${p('old')}</w:del>`,
    };
    expect(words(parts)).toBe('kept\nnew');
    expect(words(parts, 'reject')).toBe('kept\nold');
  });
});

describe('images', () => {
  const image = (target: string, attributes = '') =>
    `<Relationship Id="i" Type="x/image" Target="${target}" ${attributes}/>`;
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
  const gif = new Uint8Array([0x47, 0x49, 0x46, 0x38]);
  const held = {
    'word/media/a.png': new Uint8Array(png(2, 2)),
    'word/media/b.jpg': jpeg,
    'word/media/c.gif': gif,
  };
  it.each([
    ['a PNG', image('media/a.png'), 'media/a.png', ''],
    ['a JPEG', image('media/b.jpg'), 'media/b.jpg', ''],
    ['one by its whole path', image('/word/media/a.png'), 'media/a.png', ''],
    ['one by a roundabout path', image('./x/..//media/a.png'), 'media/a.png', ''],
    ['none of another format', image('media/c.gif'), '', 'it is neither PNG nor JPEG'],
    [
      'none that leads out of the package',
      image('../../a.png'),
      '',
      'the package does not hold it',
    ],
    ['none that is missing', image('media/z.png'), '', 'the package does not hold it'],
    [
      'none from the web',
      image('https://example.org/a.png', 'TargetMode="External"'),
      '',
      'images are not fetched from the web',
    ],
    [
      'none whose relationship has no target',
      '<Relationship Id="i" Type="x/image"/><Relationship Target="media/a.png"/>',
      '',
      'the package does not hold it',
    ],
  ])('are read: %s', (_, relationships, asset, why) => {
    const { assets, messages } = read({
      body: paragraph(picture('i', 'A map')),
      relationships,
      extra: held,
    });
    expect([...(assets?.keys() ?? [])].join()).toBe(asset);
    expect(messages.map(message => message.rule).join()).toBe(why === '' ? '' : 'image-unusable');
    expect(messages.map(message => message.reason).join()).toContain(why);
  });

  it('are looked for by their link where they are not embedded, and said where they are neither', () => {
    const blip = (attributes: string) => picture('i', 'A map').replace('r:embed="i"', attributes);
    const linked = {
      body: paragraph(blip('r:link="i"')),
      relationships: image('media/a.png'),
      extra: held,
    };
    expect([...(read(linked).assets?.keys() ?? [])]).toEqual(['media/a.png']);
    expect(rules({ body: paragraph(blip('')) })).toEqual(['image-unusable']);
  });
});
