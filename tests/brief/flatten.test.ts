import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { build as b, flatten } from '../../src/brief/index.ts';
import { everyNode, withoutNotes } from '../helper/every-node.ts';

const print = (tree: Parameters<typeof flatten>[0]) =>
  toMarkdown(flatten(tree), { extensions: [gfmToMarkdown()] });

describe('flatten', () => {
  const out = print(everyNode);

  it('gives plain mdast that mdast-util-to-markdown can print, whatever the node', () => {
    expect(out).toContain('# Every node: a “test” & \\<more>');
    expect(out).toContain('## 1 What changed');
    expect(out).toContain('3. First step.');
    expect(out).toMatch(/Table 1\. Shares of territory\n\n\| Country/);
  });

  it('makes footnotes of notes, and blockquotes of block quotations', () => {
    expect(out).toContain('After a break, a known note again.[^1]');
    expect(out).toContain('[^3]: Third note, first paragraph.');
    expect(out).toContain('> — A Minister, in Parliament');
  });

  it('keeps a marker without a note as text', () => {
    expect(print(withoutNotes)).toContain('2024.\\[3]');
  });

  it('prints no attribution that was inferred', () => {
    const by = b.attribution([b.text('Nobody')], 'computed');
    const tree = b.brief([
      b.quotation('block', [b.paragraph([b.text('Words')])], { attribution: by }),
    ]);
    expect(print(tree)).toBe('> Words\n');
  });

  it('puts the title of a brief above its sections', () => {
    const section = b.section([], { heading: b.heading([b.text('One')]) });
    expect(print(b.brief([section], { metadata: { title: 'All' } }))).toBe('# All\n\n## One\n');
  });

  it('never goes deeper than mdast has headings', () => {
    let section = b.section([], { heading: b.heading([b.text('Last')]) });
    for (let i = 0; i < 9; i++)
      section = b.section([section], { heading: b.heading([b.text('x')]) });
    expect(print(b.brief([section]))).toContain('###### Last');
  });
});
