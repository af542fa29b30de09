import { describe, expect, it } from 'vitest';
import { type Brief, visit } from '../../src/brief/index.ts';
import { docx } from '../../src/read/docx/index.ts';
import { html } from '../../src/read/html/index.ts';
import { text } from '../../src/read/text/index.ts';
import { cases } from '../helper/cases.ts';
import { makeDocx, p } from '../helper/make-docx.ts';

// Most real Word files are pasted: paragraphs without a style. Texts with hard-wrapped lines are none.
const pasted = [...cases('seeds'), ...cases('cases/text')].filter(
  ({ name }) => !/pages/.test(name),
);

const escaped = (line: string) =>
  line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function found(brief: Brief) {
  const out = { markers: [] as string[], quotations: 0, headings: 0, notes: 0 };
  visit(brief, node => {
    if (node.type === 'citation') out.markers.push(node.label);
    if (node.type === 'quotation' && node.display === 'block') out.quotations += 1;
    if (node.type === 'heading') out.headings += 1;
    if (node.type === 'note') out.notes += 1;
    return undefined;
  });
  return out;
}

// The real texts stand beside the project, not in it.
describe.skipIf(pasted.length === 0)('a text pasted into paragraphs', () => {
  it.each(pasted)('gives what the text alone gives: $name', ({ text: source }) => {
    const lines = source.split(/\r?\n/).filter(line => line.trim() !== '');
    const expected = found(text.read(source, { file: 'x.txt' }).value);
    const page = `<body>${lines.map(line => `<p>${escaped(line)}</p>`).join('\n')}</body>`;
    const file = makeDocx({ body: lines.map(line => p(escaped(line))).join('') });
    expect(found(html.read(page, { file: 'x.html' }).value)).toEqual(expected);
    expect(found(docx.read(file, { file: 'x.docx' }).value)).toEqual(expected);
  });
});
