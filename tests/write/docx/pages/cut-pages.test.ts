import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/write/docx/pages/blocks-in.ts';
import { cutPages } from '../../../../src/write/docx/pages/cut-pages.ts';

/** Makes a block of lines that are 10 high, each with a bookmark `<name><line>`. */
const block = (name: string, lines: number, rest: Partial<Block> = {}): Block => ({
  ...{ style: '', before: 0, after: 0, repeats: 0, rules: [0, 0] },
  ...{ keepNext: false, keepLines: false, contextual: false },
  lines: Array.from({ length: lines }, (_, i) => ({
    height: 10,
    notes: [],
    marks: [`${name}${i + 1}`],
  })),
  ...rest,
});
const pagesOf = (height: number, ...blocks: Block[]) =>
  Object.fromEntries(cutPages(blocks, new Map(), { height, rule: 4 }).of);

describe('cutPages', () => {
  it('takes a heading along with the two lines after it', () => {
    const heading = block('h', 1, { keepNext: true });
    expect(pagesOf(100, block('a', 7), heading, block('b', 4))).toMatchObject({ h1: 1, b2: 1 });
    expect(pagesOf(100, block('a', 8), heading, block('b', 4))).toMatchObject({ h1: 2, b1: 2 });
  });

  it('leaves no single line of a paragraph at the head of a page', () => {
    expect(pagesOf(100, block('a', 5), block('b', 6))).toMatchObject({ b4: 1, b5: 2, b6: 2 });
  });

  it('sets the larger of two spaces between paragraphs, and none at the head of a page', () => {
    const spaced = { before: 20, after: 10 };
    expect(pagesOf(60, block('a', 2, spaced), block('b', 2, spaced))).toMatchObject({ b2: 1 });
    expect(pagesOf(50, block('a', 2, spaced), block('b', 5, spaced))).toMatchObject({
      b1: 2,
      b5: 2,
    });
  });

  it('repeats the head of a table', () => {
    const row = (name: string) => block(name, 1, { keepLines: true, repeats: 30 });
    const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map(row);
    expect(pagesOf(50, ...rows.slice(0, 5), ...['f', 'g', 'h'].map(row))).toMatchObject({
      e1: 1,
      f1: 2,
      g1: 2,
      h1: 3,
    });
  });

  it('runs a note on over pages', () => {
    const cited = block('a', 1, { lines: [{ height: 10, notes: ['n'], marks: [] }] });
    const notes = new Map([['n', [block('n', 200)]]]);
    const { count } = cutPages([cited, block('b', 1)], notes, { height: 1000, rule: 4 });
    expect(count).toBe(3);
  });
});
