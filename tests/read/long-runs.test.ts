import { describe, expect, it } from 'vitest';
import { type AnyNode, type Citation, plainText, visit } from '../../src/brief/index.ts';
import { docx } from '../../src/read/docx/index.ts';
import { html } from '../../src/read/html/index.ts';
import type { Reading } from '../../src/read/index.ts';
import { text } from '../../src/read/text/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { makeDocx } from '../helper/make-docx.ts';

// Each took seconds or hours before: a reader that goes through the same things again and again does not
// end here.
const file = 'long';
const page = (body: string) =>
  html.read(`<!doctype html><html><body><main><h1>Title</h1>${body}</main></body></html>`, {
    file,
  });
const word = (body: string, parts: object = {}) =>
  docx.read(makeDocx({ body, ...parts }), { file });
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const many = (count: number, unit: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => unit(i + 1)).join('');

function all<T extends AnyNode['type']>({ value }: Pick<Reading, 'value'>, type: T) {
  const out: Extract<AnyNode, { type: T }>[] = [];
  visit(value, node => {
    if (node.type === type) out.push(node as Extract<AnyNode, { type: T }>);
    return undefined;
  });
  return out;
}

const keysOf = (cited: readonly Citation[]) =>
  cited.map(({ items }) => items.map(({ note }) => note).join());

describe('long runs in text', () => {
  it('are stars that note nothing', () => {
    expect(all(text.read('*a\n'.repeat(30_000), { file }), 'paragraph')).toHaveLength(30_000);
  });

  it.each(['A ', 'A, ', 'A', 'A’s ', 'the A ', 'a '])('are words before a quotation: %s', word => {
    const source = `${word.repeat(50_000)}. They said:\n\n    “We are of the view that it was so, and it is.”\n\nSo.`;
    const quotations = all(resolve(text.read(source, { file }).value, { file }), 'quotation');
    expect(quotations.map(({ display, attribution }) => [display, attribution])).toEqual([
      ['block', undefined],
    ]);
  });

  it('are items that are set ever deeper', () => {
    const reading = text.read(
      many(400, i => `${' '.repeat(i * 2)}• one ${i}\n`),
      { file },
    );
    const depths = all(reading, 'list').map(depthOf);
    expect([all(reading, 'listItem').length, Math.max(...depths)]).toEqual([400, 20]);
  });

  it('are notes of one label', () => {
    const source = `${'So.[^1]\n'.repeat(3)}\n`;
    const reading = text.read(source, { file });
    const notes = many(20_000, i => `${i % 2} `)
      .trim()
      .split(' ')
      .map(words => ({
        type: 'note' as const,
        id: 'n-one',
        label: '1',
        children: [paragraph(words)],
      }));
    const { value } = resolve(
      {
        ...reading.value,
        children: [...reading.value.children, { type: 'notes', children: notes }],
      },
      { file },
    );
    const last = value.children.at(-1);
    const [note, ...more] = last?.type === 'notes' ? last.children : [];
    expect([note?.children.length, more.length, notes[0]?.children.length]).toEqual([20_000, 0, 1]);
  });
});

function depthOf(node: AnyNode): number {
  const inner = 'children' in node ? node.children.map(depthOf) : [];
  return Math.max(0, ...inner) + (node.type === 'list' ? 1 : 0);
}

function paragraph(words: string) {
  const child = { type: 'text' as const, value: words, origin: 'brief' as const };
  return { type: 'paragraph' as const, children: [child] };
}

describe('long runs in pages', () => {
  it('are notes of one label', () => {
    const reading = page(
      many(6_000, i => `<p>So<sup><a href="#n${i}">1</a></sup></p><p id="n${i}">1. It ${i}</p>`),
    );
    expect(keysOf(all(reading, 'citation')).slice(0, 3)).toEqual(['n-k-1', 'n-k-1-2', 'n-k-1-3']);
    expect(new Set(all(reading, 'note').map(note => note.id)).size).toBe(6_000);
  });

  it.each([
    ['a list of terms', 'dl', (i: number) => `<dt id="n${i}">${i}<dd>It ${i}`],
    [
      'one cell',
      'table',
      (i: number) => `${i === 1 ? '<tr><td>a<td>' : ''}<a id="n${i}"></a>It ${i} `,
    ],
  ])('are notes in %s', (_, name, note) => {
    const calls = many(3_000, i => `<p>So<sup><a href="#n${i}">${i}</a></sup></p>`);
    const notes = all(page(`${calls}<${name}>${many(3_000, note)}</${name}>`), 'note');
    expect(notes.map(plainText).slice(-2)).toEqual(['It 2999', 'It 3000']);
  });

  it('are markers in a row, joined or not', () => {
    const notes = many(4_000, i => `<p id="n${i}">It ${i}</p>`);
    const call = (i: number) => `<sup><a href="#n${i}">${i}</a></sup>, `;
    const row = all(page(`<p>[${many(4_000, call)}]</p>${notes}`), 'citation');
    expect(row.map(cited => cited.label).slice(-2)).toEqual(['3999', '4000']);
    const pair = (i: number) =>
      `<p>So<sup><a href="#n${i}">${i}</a>–<a href="#n${i + 3}">${i + 3}</a></sup></p>`;
    const pairs = keysOf(all(page(`${many(3_990, pair)}${notes}`), 'citation'));
    expect(pairs[0]).toBe('1,2,3,4');
    expect(pairs).toHaveLength(3_990);
  });

  it('are a dash over more notes than a marker means', () => {
    const notes = many(3_000, i => `<p>So<sup><a href="#n${i}">${i}</a></sup><p id="n${i}">It</p>`);
    const wide = '<p>So<sup><a href="#n1">1</a>–<a href="#n3000">3000</a></sup></p>';
    expect(keysOf(all(page(wide.repeat(3_000) + notes), 'citation'))[0]).toBe('1,3000');
  });

  it('are links beside each other that lead to each other', () => {
    const links = many(9_999, i => `<a href="#p${i + 1}" id="p${i}">${i}</a> `);
    expect(plainText(page(`<p>${links}</p>`).value)).toContain('9998 9999');
  });

  it('are signs between markers, however deep they stand', () => {
    const inner = `<a href="#n">1</a>${'<i>,</i>'.repeat(4_000)}x`;
    const reading = page(`<p>So${'<span>'.repeat(230)}${inner}</p><p id="n">It</p>`);
    expect(plainText(reading.value)).toContain(`${','.repeat(4_000)}x`);
  });

  it('are ids and styles without end', () => {
    const id = `fn${'0'.repeat(200_000)}`;
    const style = 'margin:'.repeat(100_000);
    const reading = page(
      `<p style="${style}">So<sup><a href="#n">1</a></sup></p><div id="${id}!"><p id="n">1. It</p></div>`,
    );
    expect(all(reading, 'note').map(plainText)).toEqual(['It']);
  });

  it('are lines that go on', () => {
    const line = (i: number) => `<p>and so it was that line ${i} went on to the next without</p>`;
    const reading = page(many(9_999, line));
    const [only, ...more] = all(reading, 'paragraph');
    expect(more).toEqual([]);
    expect(only && plainText(only)).toMatch(/without and so it was that line 9999 went on/);
  });

  it('are typed markers between formatting', () => {
    const reading = page(`<p>${many(3_000, i => `so <b>it</b> was.[${i}] `)}</p>`);
    expect(
      all(reading, 'citation')
        .map(cited => cited.label)
        .slice(-2),
    ).toEqual(['2999', '3000']);
  });
});

describe('long runs in Word files', () => {
  it('are breaks at the ends of a paragraph', () => {
    const breaks = `<w:r>${'<w:br/>'.repeat(50_000)}</w:r>`;
    const [only] = all(word(`<w:p>${breaks}${run('a')}${breaks}</w:p>`), 'paragraph');
    expect(only?.children.map(child => child.type)).toEqual(['text']);
  });

  it.each([
    ['spaces', ' '],
    ['tabs', '\t'],
    ['full stops', '.'],
    ['full stops apart', ' .'],
    ['lines', '\n '],
  ])('are %s', (_, unit) => {
    const words = `a${unit.repeat(200_000)}b`;
    const [only] = all(word(`<w:p>${run(words)}</w:p>`), 'paragraph');
    expect(only && plainText(only)).toBe(unit === '\n ' ? 'a b' : words);
  });

  it('are references joined by commas', () => {
    const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
    const reading = word(
      `<w:p>${many(3_000, i => `<w:r>${raised}<w:footnoteReference w:id="${i}"/><w:t>,</w:t></w:r>`)}</w:p>`,
      {
        footnotes: many(3_000, i => `<w:footnote w:id="${i}"><w:p>${run('It')}</w:p></w:footnote>`),
      },
    );
    expect(all(reading, 'citation').map(({ items }) => items.length)).toEqual([3_000]);
  });

  it('are fields that never close', () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "https://x.org" </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>`;
    const reading = word(`<w:p>${field.repeat(5_000)}${run('a').repeat(5_000)}</w:p>`);
    expect(plainText(reading.value)).toContain('a'.repeat(5_000));
  });

  it('are numbers that a format would print as signs without end', () => {
    const reading = word(`<w:p>${run('a')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, {
      footnotes: `<w:footnote w:id="1"><w:p>${run('It')}</w:p></w:footnote>`,
      settings:
        '<w:footnotePr><w:numFmt w:val="chicago"/><w:numStart w:val="999999999"/></w:footnotePr>',
    });
    expect(all(reading, 'citation').map(cited => cited.label)).toEqual(['999999999']);
  });

  it('are styles that are based on one another', () => {
    const style = (i: number) =>
      `<w:style w:type="paragraph" w:styleId="s${i}"><w:name w:val="own ${i}"/><w:basedOn w:val="s${i - 1}"/></w:style>`;
    const used = (i: number) => `<w:p><w:pPr><w:pStyle w:val="s${i}"/></w:pPr>${run('a')}</w:p>`;
    const reading = word(many(3_000, used), { styles: many(3_000, style) });
    expect(all(reading, 'paragraph')).toHaveLength(3_000);
  });
});
