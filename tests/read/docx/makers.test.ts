import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/read/docx/index.ts';
import { readerFor } from '../../../src/read/index.ts';
import { png } from '../../helper/every-node.ts';
import { type DocxParts, makeDocx, p, r } from '../../helper/make-docx.ts';
import { seen } from './seen.ts';

const run = (inner: string, look = '') => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${inner}</w:r>`;
const para = (inner: string, look = '') => `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${inner}</w:p>`;
const at = (kind: string, inner = '') =>
  run(`<w:fldChar w:fldCharType="${kind}">${inner}</w:fldChar>`);
const instruction = (text: string) => run(`<w:instrText>${text}</w:instrText>`);
const field = (text: string, result: string) =>
  at('begin') + instruction(text) + at('separate') + result + at('end');
const bare = (text: string, form = '') => at('begin', form) + instruction(text) + at('end');
const style = (id: string, name: string, inner = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const named = (id: string) => `<w:pStyle w:val="${id}"/>`;
const level = (depth: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, inner: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
const numbered = (id: number, of: number) =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/></w:num>`;
const num = (id: number, depth = 0) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;
const picture = {
  relationships:
    '<Relationship Id="i" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/>',
  extra: { 'word/media/a.png': png(2, 2) },
};
const blip = (words = '') =>
  `<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${words}"/><a:graphic><a:graphicData uri="x/picture"><pic:pic><a:blip r:embed="i"/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
const box = (inner: string) =>
  `<w:drawing><wp:anchor><wp:docPr id="2" name="y" descr="A box"/><a:graphic><a:graphicData uri="x/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const prose =
  'This is a sentence of the text, and it goes on for long enough to be a paragraph of prose.';

const read = (parts: DocxParts) => docx.read(makeDocx(parts), { file: 'a.docx' });

describe('Word files of many makers', () => {
  it.each<[string, DocxParts, string[]]>([
    [
      'a picture in a text box, once',
      { ...picture, body: para(r('So.') + run(box(para(run(blip('A map'))) + p('Map 1')))) },
      ['So.', '▣A map', 'Map 1'],
    ],
    [
      'a text box in a text box, once',
      { body: para(r('So.') + run(box(p('Outer') + para(run(box(p('Inner'))))))) },
      ['So.', 'Outer', 'Inner'],
    ],
    [
      'words drawn as a shape',
      {
        body: para(
          run('<w:pict><v:shape><v:textpath string="Brief &amp; more"/></v:shape></w:pict>'),
        ),
      },
      ['Brief & more'],
    ],
    [
      'a group in two versions, once',
      {
        body: para(
          run(
            `<mc:AlternateContent><mc:Choice Requires="wpg w14">${box(p('One'))}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('One')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
          ) + r('So.'),
        ),
      },
      ['So.', 'One'],
    ],
    [
      'the words of a chart and of a diagram, which stand in parts of their own',
      {
        relationships:
          '<Relationship Id="c" Type="x/chart" Target="charts/c.xml"/><Relationship Id="d" Type="x/diagramData" Target="diagrams/d.xml"/>',
        extra: {
          'word/charts/c.xml':
            '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><a:t>Roads</a:t></c:title><c:ser><c:tx><c:pt><c:v>Km</c:v></c:pt></c:tx><c:cat><c:pt><c:v>2020</c:v></c:pt><c:pt><c:v>2021</c:v></c:pt></c:cat><c:val><c:pt><c:v>12</c:v></c:pt><c:pt><c:v>15</c:v></c:pt></c:val></c:ser><c:ser><c:tx><c:v>None</c:v></c:tx></c:ser></c:chart></c:chartSpace>',
          'word/diagrams/d.xml':
            '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:pt><a:t>Pl</a:t><a:t>an</a:t></dgm:pt><dgm:pt/><dgm:pt><a:t>Build</a:t></dgm:pt></dgm:dataModel>',
        },
        body: para(
          r('So.') +
            run(
              '<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="By year"/><a:graphic><a:graphicData uri="x/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="c"/></a:graphicData></a:graphic></wp:inline></w:drawing>',
            ) +
            run(
              '<w:drawing><wp:inline><a:graphic><a:graphicData uri="x/diagram"><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="d"/></a:graphicData></a:graphic></wp:inline></w:drawing>',
            ),
        ),
      },
      ['So.{By year: Roads: Km 2020 12, 2021 15; None}{Plan; Build}'],
    ],
    [
      'a large initial',
      { body: para(r('T'), '<w:framePr w:dropCap="drop" w:lines="3"/>') + p('he end.') },
      ['The end.'],
    ],
    [
      'a large initial above a table',
      {
        body: `${para(r('T'), '<w:framePr w:dropCap="drop"/>')}<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
      },
      ['T', 'cell 1', 'a', 'cell 1', 'b'],
    ],
    [
      'the last paragraph, though its end was deleted',
      { body: p('So.') + para(r('And so.'), '<w:rPr><w:del w:id="1"/></w:rPr>') },
      ['So.', 'And so.'],
    ],
    [
      'a page that ends between two words',
      { body: para(`${r('One')}${run('<w:br w:type="page"/>')}${r('two')}`) },
      ['One/two'],
    ],
    [
      'signs of a symbol font in the private area',
      {
        body: para(
          run('<w:t>\uF061 \uF0A3 1</w:t>', '<w:rFonts w:ascii="Symbol"/>') +
            run('<w:t>\uF0FC</w:t>', '<w:rFonts w:ascii="Wingdings"/>'),
        ),
      },
      ['α ≤ 1✓'],
    ],
    [
      'words that are smaller and off the line as raised',
      {
        styles:
          '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>',
        body: para(
          r('m') +
            run('<w:t>2</w:t>', '<w:position w:val="8"/><w:sz w:val="14"/>') +
            r(' and ') +
            run('<w:t>as large</w:t>', '<w:position w:val="8"/><w:sz w:val="24"/>') +
            run('<w:t> on the line</w:t>', '<w:sz w:val="14"/>'),
        ),
      },
      ['m^2 and as large on the line'],
    ],
    [
      'a reading above a word',
      {
        body: para(
          run(`<w:ruby><w:rt>${r('kan')}</w:rt><w:rubyBase>${r('漢')}</w:rubyBase></w:ruby>`),
        ),
      },
      ['漢^kan'],
    ],
    [
      'fields without a result',
      {
        body: para(
          bare('FORMCHECKBOX', '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>') +
            bare(
              'FORMCHECKBOX',
              '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>',
            ) +
            r(' ') +
            bare(
              'FORMDROPDOWN',
              '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/></w:ddList></w:ffData>',
            ) +
            r(' ') +
            bare('SYMBOL 163 \\f &quot;Symbol&quot; \\s 10') +
            r(' ') +
            bare('MACROBUTTON NoMacro [Click here]') +
            bare(' EQ \\f(1,2)') +
            bare('XE &quot;index&quot;'),
        ),
      },
      ['☒☐ Yes ≤ [Click here]{\\f(1,2)}'],
    ],
    [
      'what follows fields that nothing closes',
      {
        body:
          para(
            r('Before. ') +
              at('begin') +
              instruction('HYPERLINK &quot;https://example.org&quot;') +
              r('So.'),
          ) +
          para(at('begin') + instruction('TOC') + at('separate') + r('Not a list.')) +
          para(field('PAGEREF x', r('One.'))),
      },
      ['Before. So.', 'Not a list.', 'One.'],
    ],
    [
      'what follows a field whose end a tracked change took out',
      {
        body:
          para(
            `${at('begin')}${instruction('PAGEREF x')}${r('Seen.')}<w:del>${at('separate')}${at('end')}</w:del>`,
          ) + p('So.'),
      },
      ['Seen.', 'So.'],
    ],
    [
      'a field that is hidden in part',
      {
        body: para(
          at('begin') +
            run('<w:instrText>PAGEREF x</w:instrText>', '<w:vanish/>') +
            run('<w:fldChar w:fldCharType="separate"/>', '<w:vanish/>') +
            r('link') +
            at('end') +
            r(' text'),
        ),
      },
      ['link text'],
    ],
    [
      'citations of a reference manager',
      {
        body: para(
          r('So.') +
            field(
              ' ADDIN ZOTERO_ITEM CSL_CITATION {&quot;citationID&quot;:&quot;x&quot;}',
              r('(Rao 2020)'),
            ) +
            r(' And ') +
            at('begin') +
            instruction(' ADDIN EN.CITE ') +
            field(' ADDIN EN.CITE.DATA ', '') +
            at('separate') +
            r('[Lee, 2019]') +
            at('end') +
            field('CITATION Kim18 \\l 1033', r('(Kim, 2018)')),
        ),
      },
      ['So.(Rao 2020) And [Lee, 2019](Kim, 2018)'],
    ],
    [
      'a note cited again in a simple field',
      {
        body: para(
          `${r('One')}<w:bookmarkStart w:id="1" w:name="b"/>${run('<w:footnoteReference w:id="2"/>')}<w:bookmarkEnd w:id="1"/>${r(' two')}<w:fldSimple w:instr=" NOTEREF b \\h ">${r('1')}</w:fldSimple>`,
        ),
        footnotes: `<w:footnote w:id="2">${p('A note.')}</w:footnote>`,
      },
      ['One[1] two[1]', 'note 1', 'A note.'],
    ],
    [
      'a sign as the mark of a note',
      {
        body: para(
          r('One') +
            run(
              '<w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:sym w:font="Symbol" w:char="F02A"/>',
            ),
        ),
        footnotes: `<w:footnote w:id="2">${p('∗ A note.')}</w:footnote>`,
      },
      ['One[∗]', 'note ∗', 'A note.'],
    ],
    [
      'notes that each section counts on its own',
      {
        body:
          para(
            r('One') + run('<w:footnoteReference w:id="2"/>'),
            '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>',
          ) + para(r('Two') + run('<w:footnoteReference w:id="3"/>')),
        footnotes: `<w:footnote w:id="2">${p('A note.')}</w:footnote><w:footnote w:id="3">${p('Another.')}</w:footnote>`,
      },
      ['One[1]', 'Two[1]', 'note 1', 'A note.', 'note 1', 'Another.'],
    ],
    [
      'hidden words of a style, as of forms on the web',
      {
        styles: style('z', 'HTML Top of Form', '<w:rPr><w:vanish/></w:rPr>'),
        body: p('Top of Form', named('z')) + p('So.'),
      },
      ['So.'],
    ],
    [
      'the language of what runs from right to left',
      {
        core: '<dc:language>en</dc:language>',
        body: para(
          r('So ') + run('<w:t>سلام</w:t>', '<w:rtl/><w:lang w:val="en-US" w:bidi="ar-SA"/>'),
        ),
      },
      ['So <ar-SA>سلام'],
    ],
    [
      'the language of words by their script, where one is written in it',
      {
        styles:
          '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>',
        body: para(
          r(`${prose} `) +
            run('<w:t>道路</w:t>', '<w:lang w:eastAsia="ja-JP"/>') +
            run('<w:t>公路</w:t>') +
            run('<w:t>सड़क</w:t>', '<w:lang w:val="en-US" w:bidi="hi-IN"/>') +
            run('<w:t>मार्ग</w:t>') +
            run('<w:t>سلام</w:t>', '<w:lang w:val="de-DE"/>'),
        ),
      },
      [`${prose} <ja-JP>道路公路<hi-IN>सड़कमार्ग<ar-SA>سلام`],
    ],
    [
      'cells merged one by one',
      {
        body: `<w:tbl><w:tr><w:tc><w:tcPr><w:hMerge w:val="restart"/></w:tcPr>${p('a')}</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc>${p('b')}</w:tc><w:tc>${p('c')}</w:tc></w:tr></w:tbl>`,
      },
      ['cell 2', 'a', 'cell 1', 'b', 'cell 1', 'c'],
    ],
    [
      'a list of a style of lists',
      {
        numbering:
          abstract(0, `<w:styleLink w:val="L"/>${level(0, 'bullet', '•')}`) +
          abstract(1, '<w:numStyleLink w:val="L"/>') +
          numbered(1, 0) +
          numbered(2, 1),
        body: p('one', num(2)) + p('two', num(2)),
      },
      ['ul', 'one', 'two'],
    ],
    [
      'headings whose numbering names their styles',
      {
        styles:
          style('H1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
          style('H2', 'heading 2', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
        numbering:
          abstract(
            0,
            level(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>') +
              level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/><w:isLgl/>'),
          ) + numbered(1, 0),
        body: p('A', named('H1')) + p(prose) + p('B', named('H2')) + p(prose) + p('C', named('H1')),
      },
      ['# (I) A', prose, '## (1.1) B', prose, '# (II) C'],
    ],
    [
      'styles named in the language of their word processor',
      {
        styles: ['Verzeichnis 1', 'Blocktext', 'Légende', 'Listenabsatz', 'Résumé', 'Fußzeile']
          .map((name, i) => style(`s${i}`, name))
          .join(''),
        numbering: abstract(0, level(0, 'decimal', '%1.')) + numbered(1, 0),
        body:
          p('Teil\t3', named('s0')) +
          p('Short.', named('s4')) +
          p(prose) +
          p('Said.', named('s1')) +
          p('one', num(1)) +
          p('goes on', named('s3')) +
          p('Tableau 2 : Parts', named('s2')) +
          `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>` +
          p('Fuß', named('s5')),
      },
      [
        '[chrome]',
        'Teil\t3',
        '[summary]',
        'Short.',
        prose,
        'quote',
        'Said.',
        'ol',
        'one',
        'goes on',
        'Parts',
        'cell 1',
        'a',
        'cell 1',
        'b',
        '[chrome]',
        'Fuß',
      ],
    ],
    [
      'headings of Pages',
      {
        styles:
          style('Heading', 'Heading') + style('Heading2', 'Heading 2') + style('Body', 'Body'),
        body:
          p('A', named('Heading')) +
          p(prose, named('Body')) +
          p('B', named('Heading2')) +
          p('C', named('Heading')) +
          p(prose),
      },
      ['# A', prose, '## B', '# C', prose],
    ],
    [
      'underlined lines over text without styles',
      {
        body:
          para(run('<w:t>What happened</w:t>', '<w:u w:val="single"/>')) +
          p(prose) +
          para(run('<w:t>What to do</w:t>', '<w:u w:val="single"/>')) +
          p(prose.replace('This', 'That')),
      },
      ['# What happened', prose, '# What to do', prose.replace('This', 'That')],
    ],
    [
      'lengths with units, as strict files have them',
      {
        body:
          p(prose) +
          p(
            'It is all that I said, and nothing more than that.',
            '<w:ind w:start="36pt" w:end="1.27cm"/>',
          ),
      },
      [prose, 'quote', 'It is all that I said, and nothing more than that.'],
    ],
    [
      'a quotation set in on one side, with a note at its end',
      {
        body:
          p(prose) +
          para(
            r('Nobody was told of it, and nobody will be.') +
              run('<w:footnoteReference w:id="2"/>'),
            '<w:ind w:left="720"/>',
          ) +
          p(prose),
        footnotes: `<w:footnote w:id="2">${p('A note.')}</w:footnote>`,
      },
      [prose, 'quote', 'Nobody was told of it, and nobody will be.[1]', prose, 'note 1', 'A note.'],
    ],
    [
      'notes pasted from a page, with their way back',
      {
        body:
          para(r('So it was.') + run('<w:t>1</w:t>', '<w:vertAlign w:val="superscript"/>')) +
          para(r('And so on.') + run('<w:t>2</w:t>', '<w:vertAlign w:val="superscript"/>')) +
          p('Notes') +
          p('1. See the report. ↩︎') +
          p('2. See the other. ↩︎'),
      },
      ['So it was.[1]', 'And so on.[2]', 'note 1', 'See the report.', 'note 2', 'See the other.'],
    ],
    [
      'bold lines that all look alike, by their words',
      {
        body: [
          'A first look',
          'Policy',
          '1. Collect it',
          'a. Use open formats',
          'b. Use standards',
          '2. Share it',
        ]
          .map((words, i) => para(run(`<w:t>${words}</w:t>`, '<w:b/>')) + p(`${prose} ${i}.`))
          .join(''),
      },
      [
        `${prose} 0.`,
        '# Policy',
        `${prose} 1.`,
        '## 1. Collect it',
        `${prose} 2.`,
        '### a. Use open formats',
        `${prose} 3.`,
        '### b. Use standards',
        `${prose} 4.`,
        '## 2. Share it',
        `${prose} 5.`,
      ],
    ],
    [
      'lines that are only larger',
      {
        body: [
          p(prose),
          para(run('<w:t>What happened</w:t>', '<w:sz w:val="32"/>')),
          p(`${prose} Then.`),
          para(run('<w:t>What to do</w:t>', '<w:sz w:val="32"/>')),
          p(`${prose} Now.`),
        ]
          .join('')
          .replaceAll('<w:r><w:t', '<w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t'),
      },
      [prose, '# What happened', `${prose} Then.`, '# What to do', `${prose} Now.`],
    ],
    [
      'headings of styles with names of their own',
      {
        styles:
          style('a', 'Report Title') +
          style('b', 'Numbered Heading 1') +
          style('c', 'Sub-heading') +
          style('d', 'Table Heading 1'),
        body:
          p('The whole', named('a')) +
          p('A', named('b')) +
          p(prose) +
          p('B', named('c')) +
          p('None', named('d')) +
          p('C', named('b')),
      },
      ['# A', prose, '## B', 'None', '# C'],
    ],
    [
      'a letter that a table lays out',
      {
        styles: style('H', 'heading 1'),
        body: `<w:tbl><w:tr><w:tc>${p('This comes from the office of the chair, as was agreed.')}</w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc>${
          p('A', named('H')) +
          p(prose) +
          p(`${prose} ${prose} ${prose} ${prose}`) +
          p('B', named('H'))
        }</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
      },
      [
        'This comes from the office of the chair, as was agreed.',
        '# A',
        prose,
        `${prose} ${prose} ${prose} ${prose}`,
        '# B',
      ],
    ],
    [
      'typed bullets of a symbol font',
      {
        body:
          p(prose) +
          ['one of them', 'two of them', 'three of them']
            .map(words => para(run(`<w:t>\uF0B7</w:t><w:tab/><w:t>${words}</w:t>`)))
            .join(''),
      },
      [prose, 'ul', 'one of them', 'two of them', 'three of them'],
    ],
    [
      'two line breaks between paragraphs',
      {
        body: para(
          `${r('One line.')}${run('<w:br/><w:br/>')}${r('Two lines,')}${run('<w:br/>')}${r('no more.')}`,
        ),
      },
      ['One line.', 'Two lines,/no more.'],
    ],
    [
      'a whole text in one paragraph',
      {
        body: para([1, 2, 3, 4, 5, 6, 7].map(n => r(`${prose} ${n}.`)).join(run('<w:br/>'))),
      },
      [1, 2, 3, 4, 5, 6, 7].map(n => `${prose} ${n}.`),
    ],
    [
      'a text that is preformatted from end to end',
      {
        styles: style('P', 'Preformatted Text'),
        body: [1, 2, 3, 4, 5].map(n => p(`${prose} ${n}.`, named('P'))).join(''),
      },
      [1, 2, 3, 4, 5].map(n => `${prose} ${n}.`),
    ],
  ])('reads %s', (_, parts, lines) => {
    expect(seen(read(parts).value)).toEqual(lines);
  });

  it.each([
    ['सड़कों पर एक रिपोर्ट', '', 'hi-IN'],
    ['سلام', '', 'en-US'],
    ['Straßen und Wege', '<w:lang w:val="de-DE"/>', 'de-DE'],
    ['Roads', '', 'en-US'],
    ['Roads', '<w:lang w:val="x-none"/>', 'en-US'],
  ])('takes the language of a text in one script: %s %s', (text, look, lang) => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:bidi="hi-IN"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const { value } = read({ styles, body: para(r('GDP') + run(`<w:t>${text}</w:t>`, look)) });
    expect(value.metadata.lang).toBe(lang);
  });

  it.each(['.docx', '.docm', '.dotx', '.DOTM'])('is the reader of files that end in %s', ending => {
    expect(readerFor(`a${ending}`)).toBe(docx);
  });

  it('finds parts whose folders are parted as Windows does', () => {
    const bytes = makeDocx({ body: p('So.') });
    const name = 'word/document.xml';
    const from = Buffer.from(bytes).toString('latin1').replaceAll(name, name.replace('/', '\\'));
    expect(seen(docx.read(Buffer.from(from, 'latin1'), { file: 'a.docx' }).value)).toEqual(['So.']);
  });

  it('reads the names of strict files as it reads all others', () => {
    const parts = unzipSync(
      makeDocx({
        ...picture,
        styles: style('Q', 'Quote'),
        body:
          para(r('One') + run('<w:footnoteReference w:id="2"/>') + run(blip('A map'))) +
          p('So.', named('Q')),
        footnotes: `<w:footnote w:id="2">${p('A note.')}</w:footnote>`,
      }),
    );
    const strict = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [
      name,
      /(?:xml|rels)$/.test(name)
        ? strToU8(
            strFromU8(bytes)
              .replaceAll(
                'schemas.openxmlformats.org/wordprocessingml/2006',
                'purl.oclc.org/ooxml/wordprocessingml',
              )
              .replaceAll(
                'schemas.openxmlformats.org/drawingml/2006',
                'purl.oclc.org/ooxml/drawingml',
              )
              .replaceAll(
                'schemas.openxmlformats.org/officeDocument/2006',
                'purl.oclc.org/ooxml/officeDocument',
              ),
          )
        : bytes,
    ]);
    const { value } = docx.read(zipSync(Object.fromEntries(strict)), { file: 'a.docx' });
    expect(seen(value)).toEqual(['One[1]▣A map', 'quote', 'So.', 'note 1', 'A note.']);
  });

  it('says that a part of the text is another file', () => {
    const relationships =
      '<Relationship Id="s" Type="x/subDocument" Target="part.docx" TargetMode="External"/>';
    const { messages } = read({ relationships, body: p('So.') + para('<w:subDoc r:id="s"/>') });
    const said = messages.filter(message => message.rule === 'markup-unsupported');
    expect(said.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('A part kept in another file'),
    ]);
  });
});
