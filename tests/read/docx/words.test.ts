import { describe, expect, it } from 'vitest';
import { plainText, visit } from '../../../src/brief/index.ts';
import { docx } from '../../../src/read/docx/index.ts';
import { formatNumber } from '../../../src/read/docx/style/format-number.ts';
import { png } from '../../helper/every-node.ts';
import { type DocxParts, makeDocx, r } from '../../helper/make-docx.ts';

function read(parts: DocxParts) {
  const { value, messages } = docx.read(makeDocx(parts), { file: 'a.docx' });
  const types: string[] = [];
  visit(value, node => {
    if (['image', 'link', 'unsupported', 'citation', 'table'].includes(node.type))
      types.push(node.type);
    return undefined;
  });
  return {
    words: value.children.map(plainText).join('\n').replace(/\s+/g, ' ').trim(),
    types: types.join(' '),
    rules: messages
      .map(m => m.rule)
      .filter(rule => !/recovered/.test(rule))
      .join(' '),
  };
}
const p = (inner: string) => `<w:p>${inner}</w:p>`;
const run = (inner: string) => `<w:r>${inner}</w:r>`;
const field = (instruction: string, result: string) =>
  `${run('<w:fldChar w:fldCharType="begin"/>')}${run(`<w:instrText>${instruction}</w:instrText>`)}${run('<w:fldChar w:fldCharType="separate"/>')}${result}${run('<w:fldChar w:fldCharType="end"/>')}`;
const math = (inner: string) => `<m:oMath>${inner}</m:oMath>`;
const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;

describe('what a Word file shows beside text', () => {
  it.each([
    ['Symbol', 'F0A3', '≤', '', ''],
    ['Wingdings', 'FC', '✓', '', ''],
    ['Arial', '00E9', 'é', '', ''],
    ['Wingdings', 'F03A', '[Wingdings F03A]', 'unsupported', 'markup-unsupported'],
    ['Arial', 'zz', '', '', ''],
  ])('reads a sign of %s: %s', (font, code, words, types, rules) => {
    expect(read({ body: p(run(`<w:sym w:font="${font}" w:char="${code}"/>`)) })).toEqual({
      words,
      types,
      rules,
    });
  });

  it.each([
    ['HYPERLINK "https://x.org"', 'link'],
    ['HYPERLINK https://x.org \\o "tip"', 'link'],
    ['HYPERLINK "https://x.org" \\l "part"', 'link'],
    ['HYPERLINK "javascript:x()"', ''],
    ['HYPERLINK \\l "nowhere"', ''],
    ['PAGEREF x', ''],
  ])('reads the result of a field: %s', (instruction, types) => {
    const found = read({ body: p(field(instruction.replace(/"/g, '&quot;'), r('so'))) });
    expect({ words: found.words, types: found.types }).toEqual({ words: 'so', types });
  });

  it('cites a note again, by its bookmark or by the number it shows', () => {
    const again = (name: string) => field(`NOTEREF ${name} \\h`, r('1'));
    const body = `${p(`${r('One')}<w:bookmarkStart w:id="1" w:name="b"/>${run('<w:footnoteReference w:id="2"/>')}<w:bookmarkEnd w:id="1"/>${r(' two')}${again('b')}${r(' three')}${again('c')}`)}`;
    const footnotes = `<w:footnote w:id="2">${p(r('A note.'))}</w:footnote>`;
    expect(read({ body, footnotes }).types).toMatch(/^citation citation/);
  });

  it.each([
    [`<m:f><m:num>${m('a')}</m:num><m:den>${m('b+c')}</m:den></m:f>`, 'a/(b+c)'],
    [`<m:sSup><m:e>${m('x')}</m:e><m:sup>${m('2')}</m:sup></m:sSup>`, 'x^2'],
    [`<m:sSub><m:e>${m('x')}</m:e><m:sub>${m('i')}</m:sub></m:sSub>`, 'x_i'],
    [
      `<m:sSubSup><m:e>${m('x')}</m:e><m:sub>${m('i')}</m:sub><m:sup>${m('2')}</m:sup></m:sSubSup>`,
      'x_i^2',
    ],
    [`<m:rad><m:deg>${m('3')}</m:deg><m:e>${m('x')}</m:e></m:rad>`, '3√x'],
    [
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${m('i')}</m:sub><m:sup/><m:e>${m('x')}</m:e></m:nary>`,
      '∑_i x',
    ],
    [`<m:nary><m:e>${m('x')}</m:e></m:nary>`, '∫ x'],
    [`<m:d><m:e>${m('x')}</m:e><m:e>${m('y')}</m:e></m:d>`, '(x|y)'],
    [
      `<m:d><m:dPr><m:begChr m:val="["/><m:sepChr m:val=";"/><m:endChr m:val="]"/></m:dPr><m:e>${m('x')}</m:e><m:e>${m('y')}</m:e></m:d>`,
      '[x;y]',
    ],
    [`<m:func><m:fName>${m('log')}</m:fName><m:e>${m('y')}</m:e></m:func>`, 'log y'],
    [
      `<m:limLow><m:e>${m('lim')}</m:e><m:lim>${m('n→∞')}</m:lim></m:limLow>${m('x')}`,
      'lim_(n→∞) x',
    ],
    [`<m:limUpp><m:e>${m('a')}</m:e><m:lim>${m('b')}</m:lim></m:limUpp>`, 'a^b'],
    [`<m:acc><m:accPr><m:chr m:val="\u0302"/></m:accPr><m:e>${m('x')}</m:e></m:acc>`, 'x\u0302'],
    [`<m:eqArr><m:e>${m('a')}</m:e><m:e>${m('b')}</m:e></m:eqArr>`, 'a; b'],
    [`<m:rad><m:deg/><m:e>${m('x+1')}</m:e></m:rad>`, '√(x+1)'],
    [
      `<m:sPre><m:sub>${m('1')}</m:sub><m:sup>${m('2')}</m:sup><m:e>${m('H')}</m:e></m:sPre>`,
      '_1^2H',
    ],
    [`<m:m><m:mr><m:e>${m('a')}</m:e><m:e>${m('b')}</m:e></m:mr></m:m>`, 'a, b;'],
  ])('writes an equation on one line: %s', (inner, words) => {
    expect(read({ body: p(math(inner)) }).words).toBe(words);
  });

  const relation = (target: string, mode = '') =>
    `<Relationship Id="i" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"${mode}/>`;
  const drawing = (inner: string, look = ' descr="A map"') =>
    run(`<w:drawing><wp:inline><wp:docPr id="1" name="x"${look}/>${inner}</wp:inline></w:drawing>`);
  const blip =
    '<a:graphic><a:graphicData uri="x/picture"><a:blip r:embed="i"/></a:graphicData></a:graphic>';
  const graphic = (uri: string, inner = '') =>
    `<a:graphic><a:graphicData uri="${uri}">${inner}</a:graphicData></a:graphic>`;
  const withPng = {
    relationships: relation('media/a.png'),
    extra: { 'word/media/a.png': png(2, 2) },
  };

  it.each<[string, string, Partial<DocxParts>, string, string]>([
    ['an image', drawing(blip), withPng, 'image', ''],
    ['an image without words', drawing(blip, ''), withPng, 'image', 'image-alt-missing'],
    ['a title for words', drawing(blip, ' title="A map"'), withPng, 'image', ''],
    ['an image that is not there', drawing(blip), {}, 'unsupported', 'image-unusable'],
    [
      'an image elsewhere',
      drawing(blip),
      { relationships: relation('https://x.org/a.png', ' TargetMode="External"') },
      'unsupported',
      'image-unusable',
    ],
    [
      'an image of another kind',
      drawing(blip, ''),
      { relationships: relation('media/a.emf'), extra: { 'word/media/a.emf': 'EMF' } },
      '',
      'image-unusable',
    ],
    ['a chart', drawing(graphic('x/chart'), ''), {}, '', 'markup-unsupported'],
    ['a chart with words', drawing(graphic('x/chart')), {}, 'unsupported', 'markup-unsupported'],
    [
      'a diagram with words inside',
      drawing(graphic('x/diagram', '<a:t>so</a:t>'), ''),
      {},
      'unsupported',
      'markup-unsupported',
    ],
    ['a shape', drawing(graphic('x/wordprocessingShape'), ''), {}, '', ''],
    [
      'an old picture',
      run('<w:pict><v:shape alt="A map"><v:imagedata r:id="i"/></v:shape></w:pict>'),
      withPng,
      'image',
      '',
    ],
    ['an old rule', run('<w:pict><v:rect o:hr="t"/></w:pict>'), {}, '', ''],
    [
      'an object',
      run('<w:object><o:OLEObject ProgID="Excel.Sheet"/></w:object>'),
      {},
      'unsupported',
      'markup-unsupported',
    ],
    [
      'an object with words',
      run('<w:object><v:shape alt="A sheet"/><o:OLEObject/></w:object>'),
      {},
      'unsupported',
      'markup-unsupported',
    ],
  ])('carries or says %s', (_, inner, parts, types, rules) => {
    const found = read({ body: p(inner), ...parts });
    expect({ types: found.types, rules: found.rules }).toEqual({ types, rules });
  });

  const change = (name: string, inner: string) =>
    `<w:${name} w:id="1" w:author="A">${inner}</w:${name}>`;
  it.each([
    ['altChunk', `<w:altChunk r:id="x"/>${p(r('so'))}`, 'so', 'markup-unsupported'],
    ['blocks put in', change('ins', p(r('so'))), 'so', 'tracked-changes-read'],
    ['blocks taken out', change('del', p(r('no'))) + p(r('so')), 'so', 'tracked-changes-read'],
    [
      'blocks moved',
      change('moveFrom', p(r('so'))) + change('moveTo', p(r('so'))),
      'so',
      'tracked-changes-read',
    ],
    ['custom markup', `<w:customXml>${p(r('so'))}</w:customXml><w:permStart/>`, 'so', ''],
    [
      'a choice',
      `<mc:AlternateContent><mc:Choice Requires="wps">${p(r('so'))}</mc:Choice><mc:Fallback>${p(r('no'))}</mc:Fallback></mc:AlternateContent>`,
      'so',
      '',
    ],
    ['names that every object has', `<w:p><toString>${r('so')}</toString></w:p>`, 'so', ''],
    [
      'names that every object has, in a run',
      p(run('<constructor><w:t>so</w:t></constructor>')),
      'so',
      '',
    ],
    [
      'names that every object has, in an equation',
      p(math('<constructor><m:t>so</m:t></constructor>')),
      'so',
      'markup-unsupported',
    ],
    [
      'an empty control',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(r('Click here'))}</w:sdtContent></w:sdt>${p(r('so'))}`,
      'so',
      'markup-unsupported',
    ],
  ])('reads blocks in %s', (_, body, words, rule) => {
    const found = read({ body });
    expect(found.words).toContain(words);
    expect(found.words).not.toContain('no');
    expect(found.rules).toBe(rule);
  });

  it.each([
    ['decimal', 12, '12'],
    ['lowerLetter', 27, 'aa'],
    ['upperLetter', 2, 'B'],
    ['lowerLetter', 0, '0'],
    ['lowerRoman', 1994, 'mcmxciv'],
    ['upperRoman', 4, 'IV'],
    ['upperRoman', 4000, '4000'],
    ['decimalZero', 7, '07'],
    ['chicago', 6, '††'],
    ['bullet', 1, ''],
    ['none', 1, ''],
    ['hindiNumbers', 12, '१२'],
    ['hindiConsonants', 2, 'ख'],
    ['hindiVowels', 40, '40'],
    ['decimalEnclosedCircle', 3, '③'],
    ['russianLower', 2, 'б'],
    ['ordinal', 1, '1st'],
    ['ordinal', 12, '12th'],
    ['ordinal', 23, '23rd'],
    ['ordinal', 24, '24th'],
    ['numberInDash', 2, '- 2 -'],
    ['aiueo', 3, '3'],
    ['constructor', 3, '3'],
  ])('counts as Word does: %s %i', (format, value, printed) => {
    expect(formatNumber(format, value)).toBe(printed);
  });
});
