import { describe, expect, it } from 'vitest';
import { Trouble } from '../../../src/message/index.ts';
import { markdown } from '../../../src/read/markdown/index.ts';

const size = 1_000_000;
const fill = (unit: string, length = size) => unit.repeat(Math.ceil(length / unit.length));
const steps = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

function outcome(source: string): string {
  try {
    markdown.read(source, { file: 'a.md' });
    return 'read';
  } catch (error) {
    if (error instanceof Trouble && error.found.place?.position) return error.found.rule;
    throw error;
  }
}

describe('hostile Markdown', () => {
  it.each([
    ['quotation marks', '>'],
    ['spaced quotation marks', '> '],
    ['bullets', '- '],
    ['numbers', '1. '],
    ['directives', ':::a\n'],
    ['directives apart', ':::a{b=c}\n\n'],
    ['directives in a quotation', '> :::a\n'],
  ])('is refused as too deep: %s', (_, unit) => {
    expect(outcome(fill(unit))).toBe('markup-too-deep');
  });

  it('is refused as too deep: a staircase of lists', () => {
    expect(outcome(steps(1400, i => `${' '.repeat(2 * i)}- a`))).toBe('markup-too-deep');
  });

  it('is refused as too deep: emphasis inside emphasis', () => {
    expect(outcome(`${'*'.repeat(900)}a${'*'.repeat(900)}`)).toBe('markup-too-deep');
  });

  it.each([
    ['emphasis that never closes', '*a_ '],
    ['stars', '*'],
    ['links that never close', '[a]('],
    ['brackets', '['],
    ['images', '!['],
    ['code', '`a``b'],
    ['tags', '<a '],
    ['references', '&amp;'],
    ['deletions', '~~a'],
    ['escapes', '\\'],
    ['headings', '# a#\n'],
    ['items', '- a\n'],
    ['markers', '<sup>1</sup>'],
    ['addresses', 'a@b.c '],
  ])('is refused as too dense: %s', (_, unit) => {
    expect(outcome(fill(unit))).toBe('markup-too-dense');
  });

  it('is refused as too dense: a directive of 20,001 lines, or one in another of half as many', () => {
    expect(outcome(`:::section\n${'So.\n\n'.repeat(10_001)}:::\n`)).toBe('markup-too-dense');
    const nested = (lines: number) =>
      `::::section\n:::section\n${'So.\n\n'.repeat(lines / 2)}:::\n::::\n`;
    expect(outcome(nested(10_002))).toBe('markup-too-dense');
    expect(outcome(nested(2_000))).toBe('read');
  });

  it('is read where tags never close', () => {
    expect(outcome(`${'<b>'.repeat(1_900)}\n\n`.repeat(20))).toBe('read');
  });

  it.each([
    ['close', ':::section\nSo.\n:::\n\n'],
    ['end with their quotation', '> :::a\n\n'],
  ])('is read where directives %s', (_, unit) => {
    expect(outcome(unit.repeat(300))).toBe('read');
  });

  it('is refused as too dense: one block of 2,001 delimiters, and not of 1,999', () => {
    expect(outcome(fill('*a ', 3 * 2001))).toBe('markup-too-dense');
    expect(outcome(fill('*a ', 3 * 1999))).toBe('read');
  });

  it('is refused as too dense: definitions that each reference would search', () => {
    expect(outcome(steps(3000, i => `[a${i}]: x`))).toBe('markup-too-dense');
  });

  it('is refused as too dense: backtick runs of every length', () => {
    const runs = steps(29, i => '`'.repeat(i + 1)).replaceAll('\n', ' ');
    expect(outcome(runs + fill(' a'))).toBe('markup-too-dense');
  });

  it.each([
    ['words', fill('word ')],
    ['words after an open bracket', `[${fill('w ', 200_000)}`],
    ['spaces', `a${fill(' ')}b`],
    ['a heading of spaces', `# a${fill(' ')}{#`],
    ['an open comment', `<!--${fill('- ')}`],
    ['an open destination', `[a](<${fill('x')}`],
    ['an open attribute', `:::section{a="${fill('x ', 300_000)}`],
    ['a line of dashes', `> a\n> —${fill(' ')}\n`],
    ['a long superscript', `a<sup>${fill('1 ', 200_000)}</sup>`],
    ['short paragraphs', fill('a\n\n', 50_000)],
    ['tables', fill('|a|b|\n|-|-|\n|c|d|\n\n', 50_000)],
    ['one note again and again', fill('[^1]: x\n\n', 50_000)],
    ['code with blank lines', fill('```\na\n\nb\n```\n\nSo.\n\n', 50_000)],
    ['20,000 notes', steps(20_000, i => `[^${i}]: x`)],
    ['front matter that never ends', `---\n${fill('a: b\n', 50_000)}`],
  ])('is read in its stride: %s', (_, source) => {
    expect(outcome(source)).toBe('read');
  });
});
