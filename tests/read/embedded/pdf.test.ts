import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { embeddedInPdf } from '../../../src/read/embedded/embedded-in-pdf.ts';
import { shownIn } from '../../../src/read/embedded/shown/index.ts';
import { lexer } from '../../../src/read/embedded/shown/pdf/lexer.ts';
import { openPdf } from '../../../src/read/embedded/shown/pdf/open-pdf.ts';
import { textString } from '../../../src/read/embedded/shown/pdf/page-text.ts';
import { unicodeMap } from '../../../src/read/embedded/shown/pdf/unicode-map.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const object = (id: number, inner: string) => `${id} 0 obj\n${inner}\nendobj\n`;
const stream = (id: number, content: string, dict = '') =>
  object(id, `<<${dict} /Length ${content.length}>>\nstream\n${content}\nendstream`);
const packed = (content: string) => deflateSync(bytes(content)).toString('latin1');

function lexemes(text: string): unknown[] {
  const read = lexer(text);
  const out: unknown[] = [];
  for (let one = read.next(); one; one = read.next())
    out.push('value' in one ? one.value : one.word);
  return out;
}

describe('the words of a PDF', () => {
  it.each<[string, unknown[]]>([
    ['null true false', [null, true, false]],
    ['1 -2.5 .5 +3', [1, -2.5, 0.5, 3]],
    ['/Name /A#20B /', ['/Name', '/A B', '/']],
    ['(a (b) c)', [{ bytes: 'a (b) c' }]],
    ['(a\\)b\\n\\101\\7x\\q\\\nz)', [{ bytes: 'a)b\nA\u0007xqz' }]],
    ['(never closed', [{ bytes: 'never closed' }]],
    ['<48 65>', [{ bytes: 'He' }]],
    ['<486>', [{ bytes: 'H`' }]],
    ['[1 (a) [2]]', [[1, { bytes: 'a' }, [2]]]],
    ['[1 word]', [[1, null]]],
    ['<</A 1 /B [2]>>', [{ A: 1, B: [2] }]],
    ['<</A 1 /B>>', [{ A: 1 }]],
    ['12 0 R 12 0 Rx', [{ ref: 12 }, 12, 0, 'Rx']],
    ['1 % so\n2', [1, 2]],
    ['BT ] >> ET', ['BT', '', '', 'ET']],
  ])('are read: %j', (text, expected) => {
    expect(lexemes(text)).toEqual(
      expected.map(one =>
        one !== null && typeof one === 'object' && !Array.isArray(one) && !('bytes' in one)
          ? Object.assign(Object.create(null), one)
          : one,
      ),
    );
  });

  it.each<[string, [string, string][]]>([
    ['1 beginbfchar <01> <0041> endbfchar', [['\x01', 'A']]],
    [
      '2 beginbfchar <01> <00660066> <02> <D83DDE00> endbfchar',
      [
        ['\x01', 'ff'],
        ['\x02', '😀'],
      ],
    ],
    ['1 beginbfchar <01> endbfchar', []],
    ['1 beginbfchar <01> /A endbfchar', []],
    [
      '1 beginbfrange <0001> <0003> <0041> endbfrange',
      [
        ['\0\x01', 'A'],
        ['\0\x02', 'B'],
        ['\0\x03', 'C'],
      ],
    ],
    [
      '1 beginbfrange <01> <03> [<0041> <0061>] endbfrange',
      [
        ['\x01', 'A'],
        ['\x02', 'a'],
      ],
    ],
    ['1 beginbfrange <03> <01> <0041> endbfrange', []],
    ['1 beginbfrange <01> <02> /A endbfrange', []],
    ['1 beginbfrange 1 2 <0041> endbfrange', []],
    ['/CIDInit /ProcSet findresource begin', []],
  ])('lead from codes to text: %s', (source, expected) => {
    expect([...unicodeMap(source)]).toEqual(expected);
  });

  it.each([
    ['so', 'so'],
    ['\xFE\xFF\0s\0o', 'so'],
    ['\xFE\xFF\x09\x05', '\u0905'],
  ])('are text strings in either way: %j', (raw, text) => {
    expect(textString(raw)).toBe(text);
  });
});

describe('the objects of a PDF', () => {
  const inStream = '7 0 8 14 9 17';
  const inside = `${inStream} <</Held (yes)>> 42 `;
  const first = inStream.length + 1;
  it.each<[string, string, unknown]>([
    ['as they stand', object(7, '<</Held (yes)>>'), 'yes'],
    [
      'packed into a stream',
      stream(1, packed(inside), `/Type /ObjStm /N 2 /First ${first} /Filter /FlateDecode`),
      'yes',
    ],
    [
      'in a stream that is not packed',
      stream(1, inside, `/Type /ObjStm /N 2 /First ${first}`),
      'yes',
    ],
    [
      'as they stand before as they are packed',
      stream(1, inside, `/Type /ObjStm /N 2 /First ${first}`) + object(7, '<</Held (later)>>'),
      'later',
    ],
    [
      'in a stream that promises more than it holds',
      stream(1, '7 0 <</Held (yes)>> ', '/Type /ObjStm /N 9 /First 4'),
      'yes',
    ],
    [
      'not in a stream that is packed twice',
      stream(
        1,
        packed(inside),
        `/Type /ObjStm /N 2 /First ${first} /Filter [/FlateDecode /FlateDecode]`,
      ),
      undefined,
    ],
    [
      'not in a stream that is packed in another way',
      stream(1, inside, `/Type /ObjStm /N 2 /First ${first} /Filter /LZWDecode`),
      undefined,
    ],
    [
      'not in a stream that is packed by columns',
      stream(
        1,
        packed(inside),
        `/Type /ObjStm /N 2 /First ${first} /Filter /FlateDecode /DecodeParms <</Columns 4>>`,
      ),
      undefined,
    ],
    [
      'not in a stream that is damaged',
      stream(1, 'no flate', `/Type /ObjStm /N 2 /First ${first} /Filter /FlateDecode`),
      undefined,
    ],
    ['not in a stream of another kind', stream(1, inside, '/Type /XObject'), undefined],
  ])('are found %s', (_, file, expected) => {
    const held = openPdf(bytes(`%PDF-1.7\n${file}`)).dict({ ref: 7 }).Held;
    expect(held).toEqual(expected === undefined ? undefined : { bytes: expected });
  });

  it('are lists or stand for lists of one, and nothing where they are not', () => {
    const pdf = openPdf(bytes(`${object(1, '[1 2]')}${object(2, '3')}${stream(3, 'so')}`));
    expect([
      pdf.list({ ref: 1 }),
      pdf.list({ ref: 2 }),
      pdf.list({ ref: 9 }),
      pdf.list(undefined),
    ]).toEqual([[1, 2], [{ ref: 2 }], [], []]);
    expect([
      pdf.stream({ ref: 3 }),
      pdf.stream({ ref: 2 }),
      pdf.stream({ ref: 9 }),
      pdf.stream(5),
    ]).toEqual(['so', '', '', '']);
  });

  it('hold streams whose length is wrong, or that never end', () => {
    expect(
      openPdf(bytes('1 0 obj\n<</Length 99>>\nstream\nso\nendstream\nendobj\n')).stream({ ref: 1 }),
    ).toBe('so\n');
    expect(openPdf(bytes('1 0 obj\n<</Length 99>>\nstream\r\nso')).stream({ ref: 1 })).toBe('so');
  });
});

describe('a page', () => {
  /** Makes a file as ours of one page: its content, and what the tree of its structure holds. */
  const file = (content: string, tree: string, more = '') =>
    bytes(
      `%PDF-1.7\n${object(1, `<</Type /Catalog /Pages 2 0 R /StructTreeRoot <</K [<</S /Document /K [${tree}]>>]>>>>`)}${object(2, '<</Type /Pages /Kids [3 0 R] /Resources <</Font <</F 5 0 R>>>>>>')}${object(3, '<</Type /Page /Parent 2 0 R /Contents [4 0 R]>>')}${stream(4, content)}${object(5, '<</Type /Font /Subtype /TrueType /ToUnicode 6 0 R>>')}${stream(6, '1 beginbfrange <41> <5A> <0061> endbfrange')}${object(9, '<</Producer (Briefpress)>>')}${more}`,
    );
  const mark = (id: number) => `<</Type /MCR /Pg 3 0 R /MCID ${id}>>`;
  const paragraph = (...inner: string[]) => `<</S /P /K [${inner.join(' ')}]>>`;
  const shown = (content: string, tree = paragraph(mark(0))) => {
    const found = shownIn(file(content, tree), 'pdf', 'a file');
    return {
      texts: found?.blocks.flatMap(block =>
        block.map(piece => ('text' in piece ? piece.text : `[${piece.mark}]`)),
      ),
      foreign: found?.foreign,
    };
  };
  it.each<[string, string, string[], boolean?]>([
    ['text in one go', '/P <</MCID 0>> BDC /F 1 Tf (SO) Tj EMC', ['so']],
    ['text in pieces', '/P <</MCID 0>> BDC /F 1 Tf [(S) -20 (O)] TJ EMC', ['so']],
    ['text on a new line', "/P <</MCID 0>> BDC /F 1 Tf (SO) ' EMC", ['so']],
    ['text without a font', '/P <</MCID 0>> BDC (So) Tj EMC', ['So']],
    ['a sign that its font does not know', '/P <</MCID 0>> BDC /F 1 Tf (s) Tj EMC', ['\uFFFD']],
    [
      'the text that stands for its glyphs',
      '/P <</MCID 0 /ActualText (so)>> BDC /F 1 Tf (XX) Tj EMC',
      ['so'],
    ],
    [
      'nothing of its furniture',
      '/Artifact BMC (Page 1) Tj EMC /P <</MCID 0>> BDC (So) Tj EMC',
      ['So'],
    ],
    [
      'nothing of furniture that says more of itself',
      '/Artifact <</Type /Pagination>> BDC (Page 1) Tj EMC /P <</MCID 0>> BDC (So) Tj EMC',
      ['So'],
    ],
    [
      'nothing of furniture inside a stretch',
      '/P <</MCID 0>> BDC (S) Tj /Artifact BMC (x) Tj EMC (o) Tj EMC',
      ['So'],
    ],
    ['text by a name for its properties, which is none', '/P /Props BDC (So) Tj EMC', [''], true],
    [
      'text that somebody wrote outside of all stretches',
      '/P <</MCID 0>> BDC (So) Tj EMC (Later) Tj',
      ['So'],
      true,
    ],
    ['white space outside of all stretches', '/P <</MCID 0>> BDC (So) Tj EMC ( ) Tj', ['So']],
    [
      'text that the tree does not reach',
      '/P <</MCID 0>> BDC (So) Tj EMC /P <</MCID 7>> BDC (Later) Tj EMC',
      ['So'],
      true,
    ],
  ])('shows %s', (_, content, texts, foreign) => {
    expect(shown(content)).toEqual({ texts, foreign });
  });

  const three = [0, 1, 2].map(id => `/P <</MCID ${id}>> BDC (${'abc'[id]}) Tj EMC`).join(' ');
  it.each<[string, string, string[]]>([
    ['by its paragraphs', paragraph(mark(0)) + paragraph(mark(1), mark(2)), ['a', 'b', 'c']],
    [
      'without the numbers of lists',
      `<</S /L /K [<</S /LI /K [<</S /Lbl /K [${mark(0)}]>> <</S /LBody /K [${mark(1)} ${mark(2)}]>>]>>]>>`,
      ['b', 'c'],
    ],
    [
      'with the terms of a list without numbers',
      `<</S /L /A <</ListNumbering /None>> /K [<</S /LI /K [<</S /Lbl /K [${mark(0)}]>> <</S /LBody /K [${mark(1)} ${mark(2)}]>>]>>]>>`,
      ['a', 'b', 'c'],
    ],
    [
      'without what stands in a figure',
      `<</S /Figure /K [${mark(0)}]>>${paragraph(mark(1), mark(2))}`,
      ['b', 'c'],
    ],
    [
      'without a list of contents',
      `<</S /TOC /K [<</S /TOCI /K [${mark(0)}]>>]>>${paragraph(mark(1), mark(2))}`,
      ['b', 'c'],
    ],
    [
      'with marks',
      paragraph(mark(0), `<</S /Reference /K [${mark(1)} ${mark(2)}]>>`),
      ['a', '[bc]'],
    ],
    [
      'with a mark that a note has given already',
      paragraph(
        mark(0),
        `<</S /Reference /K [${mark(1)}]>>`,
        `<</S /Note /K [${paragraph(mark(2))}]>>`,
      ),
      ['a', '[b]'],
    ],
    [
      'with a note that nothing marks',
      `<</S /Note /K [${paragraph(mark(2))}]>>${paragraph(mark(0), mark(1))}`,
      ['[]', 'a', 'b'],
    ],
    [
      'and nothing of elements without a role',
      `<</K [${mark(0)}]>>${paragraph(mark(1), mark(2))}`,
      ['b', 'c'],
    ],
    [
      'and nothing of another page',
      paragraph('<</Type /MCR /MCID 0>>', mark(1), mark(2)),
      ['', 'b', 'c'],
    ],
  ])('is read in the order of its tree, %s', (_, tree, texts) => {
    expect(shown(three, tree).texts).toEqual(texts);
  });
});

describe('the file that a PDF carries', () => {
  const carried = JSON.stringify({ format: 'none' });
  it.each<[string, string]>([
    ['is nothing of ours', stream(1, carried, '/Type /EmbeddedFile')],
    [
      'is packed and nothing of ours',
      stream(1, packed(carried), '/Type /EmbeddedFile /Filter /FlateDecode'),
    ],
    ['is damaged', stream(1, 'no flate', '/Type /EmbeddedFile /Filter /FlateDecode')],
    ['has no bytes', object(1, '<</Type /EmbeddedFile>>')],
    ['is only named', object(1, '<</Type /EmbeddedFiles>>') + stream(2, carried)],
    ['ends with the file', '1 0 obj\n<</Type /EmbeddedFile>>\n'],
  ])('is left alone where it %s', (_, file) => {
    expect(embeddedInPdf(bytes(`%PDF-1.7\n${file}`))).toBeUndefined();
  });
});
