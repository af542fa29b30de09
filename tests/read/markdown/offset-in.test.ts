import { describe, expect, it } from 'vitest';
import { plainText, visit } from '../../../src/brief/index.ts';
import { markdown } from '../../../src/read/markdown/index.ts';
import { offsetIn } from '../../../src/read/markdown/split-text.ts';

describe('a place in a text of Markdown', () => {
  it.each([
    ['as it is written', 'a b', 'a b', 2, 2],
    ['after an escape', 'a\\*b', 'a*b', 2, 3],
    ['after a stroke that escapes nothing', 'a\\bc', 'a\\bc', 3, 3],
    ['after a reference', 'a &amp; b', 'a & b', 3, 7],
    ['after a number that stands for two units', '&#x1F600; b', '😀 b', 2, 9],
    ['after a name that stands for two characters', '&NotEqualTilde;b', '\u2242\u0338b', 2, 15],
    ['after what is no reference', 'a &nope; b', 'a &nope; b', 8, 8],
    ['after an ampersand alone', 'a & b', 'a & b', 3, 3],
    ['on the next line of a quotation', 'a\r\n> b', 'a\nb', 2, 5],
    ['after spaces at the end of a line', 'a  \nb', 'a\nb', 2, 4],
    ['beyond its end', 'ab', 'ab', 9, 2],
  ])('is found %s', (_, slice, value, index, offset) => {
    expect(offsetIn(slice, value, index)).toBe(offset);
  });
});

describe('directives and images of Markdown', () => {
  const read = (source: string) => {
    const { value, messages } = markdown.read(`# T\n\n${source}\n`, { file: 'a.md' });
    const types: string[] = [];
    visit(value, node => {
      if (
        ['figure', 'image', 'unsupported', 'quotation', 'attribution', 'caption'].includes(
          node.type,
        )
      )
        types.push(`${node.type} ${plainText(node)}`.trim().replaceAll('\n', ' / '));
      return undefined;
    });
    return { types, rules: messages.map(({ rule }) => rule) };
  };
  it.each<[string, string, string[], string[]]>([
    [
      'an image from the web',
      '![A map](https://example.org/a.png)',
      ['unsupported A map'],
      ['image-unusable'],
    ],
    [
      'an image by a title that is escaped',
      '![A map](a.png "A \\"map\\"")',
      ['figure A "map"', 'image', 'caption A "map"'],
      [],
    ],
    [
      'a quotation with who said it',
      ':::quotation{by="Ada Field"}\nSo it is.\n:::',
      ['quotation So it is. / Ada Field', 'attribution Ada Field'],
      [],
    ],
    [
      'a quotation with who said it on its last line',
      ':::quotation\nSo it is.\n\n— Ada Field\n:::',
      ['quotation So it is. / Ada Field', 'attribution Ada Field'],
      [],
    ],
    ['a quotation by nobody', ':::quotation\nSo it is.\n:::', ['quotation So it is.'], []],
    [
      'a key that is misspelt',
      ':::quotation{byy="Ada"}\nSo it is.\n:::',
      ['quotation So it is.'],
      ['setting-unknown'],
    ],
    [
      'a key like no other',
      ':::quotation{colour="red"}\nSo it is.\n:::',
      ['quotation So it is.'],
      ['setting-unknown'],
    ],
    ['a key without a value', ':::quotation{by}\nSo it is.\n:::', ['quotation So it is.'], []],
    [
      'a quotation whose last line names somebody in bold',
      '> So it is.\n> — **Ada Field**',
      ['quotation So it is. / Ada Field', 'attribution Ada Field'],
      [],
    ],
    ['a quotation that is a dash and a name alone', '> — Ada Field', ['quotation — Ada Field'], []],
  ])('are read: %s', (_, source, types, rules) => {
    expect(read(source)).toEqual({ types, rules });
  });

  it('keep the caption of an image that is not shown', () => {
    const source = '![A map](https://example.org/a.png)\n\nFigure: Two maps\n';
    expect(plainText(markdown.read(source, { file: 'a.md' }).value)).toContain('Two maps');
  });
});
