import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { build as b, type Flow } from '../../../src/brief/index.ts';
import { html } from '../../../src/write/html/index.ts';
import { everyNode, withoutNotes } from '../../helper/every-node.ts';
import { writeOptions } from '../../helper/write-options.ts';
import { writeText } from '../../helper/write-text.ts';

const t = b.text;
const p = (value: string) => b.paragraph([t(value)]);
const of = async (...children: Flow[]) => {
  const { value, messages } = await writeText(html, b.document(children));
  const article = /<article[^>]*>\n?([\s\S]*?)\n?<\/article>/.exec(value)?.[1] ?? '';
  return { article, rules: messages.map(message => message.rule) };
};

describe('the page', () => {
  it('says its language, title and authors, and lets in its style by hash alone', async () => {
    const { value } = await writeText(html, everyNode);
    expect(value).toMatch(/^<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">/);
    expect(value).toContain('<title>Every node: a “test” &#x26; &#x3C;more></title>');
    expect(value).toContain('<meta name="author" content="A. Author">');
    expect(value).toContain('<meta name="description" content="The summary comes first.">');
    const style = /<style>([\s\S]*?)<\/style>/.exec(value)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(value)?.[1];
    expect(policy?.replaceAll('&#x27;', "'")).toBe(
      `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('puts the masthead above the title, and the colophon below the notes', async () => {
    const { value } = await writeText(html, everyNode);
    const order = [
      'class="masthead"',
      '<h1',
      'class="subtitle"',
      'class="byline"',
      '</header>',
      'class="summary"',
      '<nav',
      'role="doc-endnotes"',
      'class="colophon"',
    ];
    const places = order.map(part => value.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('counts a list as its source does', async () => {
    const items = [b.listItem([b.paragraph([b.text('A step.')])])];
    const list = b.list(items, { ordered: true, start: 3, numbering: 'lower-roman' });
    const { value } = await writeText(html, b.document([list]));
    expect(value).toContain('<ol type="i" start="3">');
  });

  it('leaves a colophon where it is if something follows it', async () => {
    const { article } = await of(b.box('colophon', [p('c')]), p('last'));
    expect(article).toMatch(/c<\/p>[\s\S]*last/);
  });

  it('has contents only where the document does, and a draft mark only on a draft', async () => {
    const without = (await writeText(html, withoutNotes)).value;
    expect(without).not.toContain('<nav');
    expect(without).not.toContain('<aside class="draft"');
    const draft = (await writeText(html, { ...withoutNotes, draft: true })).value;
    expect(draft).toContain('<aside class="draft">Draft</aside>');
  });
});

describe('notes', () => {
  it('are not linked where the source gives no texts', async () => {
    const { value } = await writeText(html, withoutNotes);
    expect(value).toContain('<sup class="cite">3</sup>');
    expect(value).not.toContain('doc-noteref');
    expect(value).not.toContain('role="doc-endnotes"');
  });

  it('are each reached from a cluster, and lead back to every marker', async () => {
    const items = ['n-1', 'n-2', 'n-3'].map(note => ({ note }));
    const { article } = await of(
      b.paragraph([b.citation('7–9', items, { id: 'c-1', marker: '1–3' })]),
      b.paragraph([b.citation('8', [{ note: 'n-2' }], { id: 'c-2', marker: '2' })]),
      b.notes(
        items.map(({ note }, i) => b.note(`${i + 7}`, [p('x')], { id: note, marker: `${i + 1}` })),
      ),
    );
    expect(article).toContain(
      '<sup class="cite" id="c-1"><a href="#n-1" role="doc-noteref">1</a><a href="#n-2" role="doc-noteref">–</a><a href="#n-3" role="doc-noteref">3</a></sup>',
    );
    expect(article.match(/href="#c-1"/g)).toHaveLength(3);
    expect(article.match(/href="#c-2"/g)).toHaveLength(1);
  });

  it('are not linked from within a link', async () => {
    const { article } = await of(
      b.paragraph([
        b.link('https://x.org', [t('x'), b.citation('1', [{ note: 'n-1' }], { id: 'c-1' })]),
      ]),
      b.notes([b.note('1', [p('y')], { id: 'n-1' })]),
    );
    expect(article).toContain('<a href="https://x.org">x<sup class="cite">1</sup></a>');
  });
});

describe('links and images', () => {
  it('say where a long address may break', async () => {
    const address = 'https://example.org/reports/2024?lang=en';
    const { article } = await of(b.paragraph([b.link(address, [t(address)])]));
    expect(article).toBe(
      `<p><a href="${address}">https://example.org<wbr>/reports<wbr>/2024<wbr>?lang=en</a></p>`,
    );
  });
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//x.org',
    'other.html',
    'https://x.org/a b',
    'https://x.org/\u0000',
    ' https://x.org',
  ])('keep the text and say so: %s', async url => {
    const { article, rules } = await of(b.paragraph([b.link(url, [t('words')])]));
    expect(article).toBe('<p>words</p>');
    expect(rules).toEqual(['link-unsafe']);
  });

  it('write an address as a browser would send it', async () => {
    const { article } = await of(b.paragraph([b.link('https://x.org/"<a>|b?c=é&d', [t('x')])]));
    expect(article).toContain('<a href="https://x.org/%22%3Ca%3E%7Cb?c=é&#x26;d">x</a>');
  });

  it('say where a link leads nowhere in this edition', async () => {
    const { article, rules } = await of(b.paragraph([b.link('#s-9', [t('words')])]));
    expect(article).toBe('<p>words</p>');
    expect(rules).toEqual(['link-target-absent']);
  });

  it('show the alternative text of an image that is absent or broken', async () => {
    const image = b.figure([b.image('chart.png', 'A chart')]);
    const document = b.document([image]);
    if (html.output !== 'text') throw new TypeError('HTML is text');
    for (const bytes of [
      undefined,
      new Uint8Array([1, 2, 3]),
      new Uint8Array(),
      new TextEncoder().encode('<svg/>'),
    ]) {
      const assets = new Map(bytes ? [['chart.png', bytes]] : []);
      const { value, messages } = await html.write(document, { ...writeOptions, assets });
      expect(value).toContain(
        '<span role="img" class="absent" aria-label="A chart">A chart</span>',
      );
      expect(messages.map(message => message.rule)).toEqual(['image-unusable']);
    }
  });
});

describe('ids', () => {
  it('are given once, whatever the tree says, and never take the page’s own', async () => {
    const ids = ['s-1', 's-1', ':text', '"><script>', 'a b', ''];
    const { article } = await of(...ids.map(id => b.section([p('x')], { id })));
    expect([...article.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      's-1',
      '_text',
      '&#x22;><script>',
      'a_b',
    ]);
  });
});

describe('tables', () => {
  it('align by column, past cells that span, and end a span with the table', async () => {
    const cell = (value: string, rest = {}) => b.tableCell([p(value)], rest);
    const { article } = await of(
      b.table([b.tableRow([cell('a', { rowSpan: 9 }), cell('b')]), b.tableRow([cell('c')])], {
        align: ['left', 'right'],
      }),
    );
    expect(article).toContain('<td class="left" rowspan="2">a</td>');
    expect(article).toContain('<td class="right">c</td>');
  });
});
