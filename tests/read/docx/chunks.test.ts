import { describe, expect, it } from 'vitest';
import { png } from '../../helper/every-node.ts';
import { makeDocx, p, r } from '../../helper/make-docx.ts';
import { seen } from './seen.ts';
import { note, read, style } from './word-file.ts';

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk';
const chunk = (id: string) => `<w:altChunk r:id="${id}"/>`;
const relation = (id: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
const holding = (target: string, content: string | Uint8Array, times = 1) => ({
  body: p('Before.') + chunk('a').repeat(times) + p('After.'),
  relationships: relation('a', target),
  extra: { [`word/${target}`]: content },
});
const inner = (body: string) => makeDocx({ body });

describe('a document inside a Word file', () => {
  it.each<[string, string, string | Uint8Array, string[]]>([
    [
      'a page, with its notes',
      'a.html',
      '<h2>Part</h2><p>So<script>alert(1)</script>.<a href="#fn1" id="r1"><sup>1</sup></a></p><ol class="footnotes"><li id="fn1">A note. <a href="#r1">↩</a></li></ol>',
      ['# Part', 'So.[1]', 'After.', 'note 1', 'A note.'],
    ],
    [
      'a page in UTF-16',
      'a.htm',
      Buffer.from('\uFEFF<p>Größe</p>', 'utf16le'),
      ['Größe', 'After.'],
    ],
    [
      'plain text, line by line',
      'a.txt',
      '\uFEFFOne line.\r\n\r\n  Two *lines*.',
      ['One line.', 'Two *lines*.', 'After.'],
    ],
    [
      'a page in a file of many parts',
      'a.mht',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="=b"\r\n\r\n--=b\r\nContent-Type: image/png\r\n\r\nx\r\n--=b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p class=3D"x">Gr=C3=B6=\r\n=C3=9Fe</p>\r\n--=b--',
      ['Größe', 'After.'],
    ],
    [
      'a Word file, with its notes and pictures',
      'a.docx',
      makeDocx({
        styles: style('H', 'heading 1'),
        body: `${p('Part', '<w:pStyle w:val="H"/>')}<w:p>${r('So.')}${note('footnote', 2)}</w:p><w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A map"/><a:graphic><a:graphicData uri="x/picture"><a:blip r:embed="i"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
        footnotes: `<w:footnote w:id="2">${p('A note.')}</w:footnote>`,
        relationships: '<Relationship Id="i" Type="x/image" Target="media/a.png"/>',
        extra: { 'word/media/a.png': png(2, 2) },
      }),
      ['# Part', 'So.[1]', '▣A map', 'After.', 'note 1', 'A note.'],
    ],
  ])('is read in its place: %s', (_, target, content, lines) => {
    const { value, messages } = read(holding(target, content));
    expect(seen(value)).toEqual(['Before.', ...lines]);
    expect(messages.filter(({ rule }) => /unsupported|unusable/.test(rule))).toEqual([]);
  });

  it.each<[string, string, string | Uint8Array, string]>([
    ['rich text', 'a.rtf', '{\\rtf1 So.}', '`word/a.rtf`'],
    ['mail without a page', 'a.mht', 'Content-Type: text/plain\n\nSo.', '`word/a.mht`'],
    ['no text', 'a.txt', new Uint8Array([0, 1, 2]), 'binary'],
    ['a damaged package', 'a.docx', inner(p('So.')).slice(0, 200), 'the package is damaged'],
    ['a program', 'a.exe', 'MZ', '`word/a.exe`'],
  ])('is said where it is %s', (_, target, content, words) => {
    const { value, messages } = read(holding(target, content));
    expect(seen(value)).toEqual(['Before.', 'After.']);
    expect(messages.map(({ rule, reason }) => `${rule} ${reason}`)).toEqual([
      expect.stringMatching(new RegExp(`^markup-unsupported .*${words.replace('.', '\\.')}`)),
    ]);
  });

  it.each([
    ['on the web', relation('a', 'https://example.org/a.html', ' TargetMode="External"')],
    ['outside the package', relation('a', '../../secret.txt')],
    ['that is missing', relation('a', 'b.html')],
    ['that nothing names', ''],
  ])('is fetched from nowhere: one %s', (_, relationships) => {
    const { value, messages } = read({ body: p('Before.') + chunk('a'), relationships });
    expect(seen(value)).toEqual(['Before.']);
    expect(messages.map(({ rule }) => rule)).toEqual(['markup-unsupported']);
  });

  it('is read one level deep', () => {
    const nested = makeDocx(holding('a.html', '<p>Deep.</p>'));
    const { value, messages } = read(holding('a.docx', nested));
    expect(seen(value)).toEqual(['Before.', 'Before.', 'After.', 'After.']);
    expect(messages.map(({ rule }) => rule)).toEqual(['markup-unsupported']);
  });

  it('is read a hundred times at most', () => {
    const { value, messages } = read(holding('a.txt', 'So.', 150));
    expect(seen(value)).toHaveLength(102);
    expect(messages).toHaveLength(50);
  });

  it('carries no picture that stands beside the brief', () => {
    const page = '<p>So.</p><p><img src="secret.png" alt="A map"></p><p><img src="other.png"></p>';
    const { value, messages } = read(holding('a.html', page));
    expect(seen(value)).toEqual(['Before.', 'So.', '{A map}', 'After.']);
    expect(messages.filter(({ rule }) => rule === 'image-unusable')).toHaveLength(2);
  });

  it('names its part in places', () => {
    const { value } = read(holding('a.txt', 'One.\nTwo.'));
    expect(value.children[2]?.position).toMatchObject({
      source: 'word/a.txt',
      start: { line: 2, column: 1, offset: 5 },
    });
  });
});
