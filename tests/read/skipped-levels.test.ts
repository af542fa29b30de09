import { describe, expect, it } from 'vitest';
import { html } from '../../src/read/html/index.ts';
import { markdown } from '../../src/read/markdown/index.ts';

const skipped = (reader: typeof html, source: string) =>
  reader
    .read(source, { file: 'x' })
    .messages.filter(m => m.rule === 'heading-skipped')
    .map(m => `${m.place?.position?.start.line} ${m.reason}`);

describe('a heading that skips a level', () => {
  it.each([
    ['below the title', '# T\n\n### A\n\nSo.', ['3 The heading `A` skips a level: 3 below 1']],
    [
      'below another',
      '## A\n\nSo.\n\n#### B\n\nSo.',
      ['5 The heading `B` skips a level: 4 below 2'],
    ],
    ['and none that goes up', '# T\n\n## A\n\n### B\n\n## C\n\nSo.', []],
    ['and none at the start', '### A\n\nSo.\n\n### B\n\nSo.', []],
  ])('is said in Markdown: %s', (_, source, said) => {
    expect(skipped(markdown, source)).toEqual(said);
  });

  it('is said in a page', () => {
    const page = '<h1>T</h1><h2>A</h2><p>So it was.</p>\n<h4>B</h4><p>So it was.</p>';
    expect(skipped(html, page)).toEqual(['2 The heading `B` skips a level: 4 below 2']);
  });
});
