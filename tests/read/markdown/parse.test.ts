import fc from 'fast-check';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/read/markdown/parse.ts';

const { flow } = directive();
const plain = (source: string) =>
  fromMarkdown(source, {
    extensions: [gfm({ singleTilde: false }), ...(flow ? [{ flow }] : [])],
    mdastExtensions: [
      ...gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
      directiveFromMarkdown({ verbose: true }),
    ],
  });

describe('parse', () => {
  it('reads as the libraries do: bounds and faster addresses change nothing', () => {
    const pieces =
      '* ** _ __ ` `` ~~ [ ] ( ) ![ < > &amp; : ::: # - + = | \\ / ! { } " . 1. a w h http:// www. Www.b https://c.d/e_f_ www.g.h ](i) \n \n\n \n> \n-'.split(
        ' ',
      );
    const source = fc
      .array(fc.constantFrom(' ', '\n', '\n    ', '[j]: k\n', '<l>', ...pieces), { maxLength: 50 })
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(source, text => {
        expect(parse(text, 'a.md')).toEqual(plain(text));
      }),
      { seed: 7, numRuns: 1500 },
    );
  });

  it('reads a source in parts as it reads it whole', () => {
    const pieces = [
      'So it was.\n\n',
      'So it\nwent \u00A0\u2028\n  \n\t\n',
      'Of\n2) all\n\n\u00A0\n\n',
      'See www.x.org\r\n\r\n',
      'Then ',
      '## Part one\n',
      '###  So #\n\n',
      'so\n===\n\n',
      'a[^n] [d] [^m]\nb\n\n',
      '[^n]: A note\n',
      '[^m]: Another\n\n    more of it\n\n',
      '[d]: https://x.org\n\n',
      '- item\n\n',
      '- item\n  ```\n  code\n\n',
      '```\ncode\n\n',
      '~~~~ x\n\n',
      '````\n\n',
      '> said\n\n',
      '# Part\n\n',
      '<div>\n\n',
      '<!-- so\n\n',
      '-->\n\n',
      '<pre>\n\n',
      '</pre>\n\n',
      ':::quotation{a="b"}\n\n',
      ':::\n\n',
      '| a |\n|---|\n| b |\n\n',
      '    code\n\n',
      '\r\n',
      '\uFEFFx\n\n',
      '1. one\n\n',
    ];
    const source = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map(p => p.join(''));
    fc.assert(
      fc.property(source, fc.integer({ min: 1, max: 40 }), (text, size) => {
        // What a directive defines the parser knows only further down, in parts it is known throughout.
        fc.pre(!(text.includes(':::') && text.includes('[d]:')));
        expect(parse(text, 'a.md', size)).toEqual(parse(text, 'a.md', text.length + 1));
        if (!/\uFEFF|\r|\[\^/.test(text)) expect(parse(text, 'a.md')).toEqual(plain(text));
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  it('reads bare words with notes as the parser reads them', () => {
    const pieces =
      'So|it was |.|,|12|12. |3) |[^a]|[^B-2]|[^a]|[^a]: |[^2]: Note|\n[^c]: |: | |  |\n|\n\n|\n\n|\n    |\n\n  in|\r\n|# |## So |- |(so)|[d]|é|\u2028|===|\n---\n|\t|*|\uFEFF'.split(
        '|',
      );
    const source = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map(p => p.join(''));
    // Behind a block that the parser alone reads, and in one part, all is read by the parser.
    const above = '\\*\n\n';
    const place = (key: string, value: unknown): unknown => {
      if (key !== 'position') return value;
      const { start, end } = value as { start: Point; end: Point };
      return [start, end].map(({ line, column, offset }) => [
        line - 2,
        column,
        offset - above.length,
      ]);
    };
    type Point = { line: number; column: number; offset: number };
    const own = (key: string, value: unknown): unknown => {
      if (key !== 'position') return value;
      const { start, end } = value as { start: Point; end: Point };
      return [start, end].map(({ line, column, offset }) => [line, column, offset]);
    };
    const plainly = (value: unknown, by: typeof own) => JSON.parse(JSON.stringify(value, by));
    fc.assert(
      fc.property(source, text => {
        fc.pre(!text.startsWith('\uFEFF') && !/^\s/.test(text));
        const whole = parse(above + text, 'a.md', Number.MAX_SAFE_INTEGER).children.slice(1);
        expect(plainly(parse(text, 'a.md').children, own)).toEqual(plainly(whole, place));
      }),
      { seed: 5, numRuns: 2500 },
    );
  });

  it('keeps a box behind an empty item as text', () => {
    const [, paragraph] = parse('-\n[x] so', 'a.md').children;
    expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ value: '[x] so' }] });
    const [list] = parse('- [x] so', 'a.md').children;
    expect(list).toMatchObject({ type: 'list', children: [{ checked: true }] });
  });

  it('takes a marker for one even where the note is lost', () => {
    const [paragraph] = parse('a[^1] \\[^2] `[^3]`', 'a.md').children;
    const types = 'children' in (paragraph ?? {}) ? JSON.stringify(paragraph) : '';
    expect(types.match(/footnoteReference/g)).toHaveLength(1);
  });
});
