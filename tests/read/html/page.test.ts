import { describe, expect, it } from 'vitest';
import { plainText, type Section, visit } from '../../../src/brief/index.ts';
import { Trouble } from '../../../src/message/index.ts';
import { long, longer, more, prose, read, shape } from './page-shape.ts';

function sections(source: string): Section[] {
  const out: Section[] = [];
  visit(read(source).value, node => {
    if (node.type === 'section') out.push(node);
    return undefined;
  });
  return out;
}

describe('a saved page', () => {
  it('has its text proper found, and the site round it set aside', () => {
    const source = `<body><header><nav><a href="/">Home</a></nav></header><div class="wrap"><div class="post"><h1>The title</h1>${long}<div class="share">Share this</div>${longer}</div><div class="sidebar"><p>Related pages</p></div></div><footer><p>© The site</p></footer></body>`;
    expect(shape(source)).toBe(
      [
        'section chrome',
        '  paragraph Home',
        `paragraph ${prose.slice(0, 30)}`,
        'section chrome',
        '  paragraph Share this',
        `paragraph ${more.slice(0, 30)}`,
        'section chrome',
        '  paragraph Related pages',
        'section chrome',
        '  paragraph © The site',
      ].join('\n'),
    );
    expect(read(source).value.metadata.title).toBe('The title');
  });

  it.each([
    ['main', `<div><p>Teaser.</p></div><main>${long}</main>`],
    ['article', `<article>${long}</article><article><p>Another, short.</p></article>`],
    ['articleBody', `<div itemprop="articleBody">${long}</div><p>Below it.</p>`],
  ])('is found by its landmark %s', (_, body) => {
    const found = sections(`<body>${body}</body>`);
    expect(found.map(section => section.role)).toEqual(['chrome']);
  });

  it.each([
    [
      'Highwire',
      '<meta name="citation_title" content="A title"><meta name="citation_author" content="Doe, Jane"><meta name="citation_publication_date" content="2024/06/24">',
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content="A title"><meta name="dcterms.creator" content="Jane Doe"><meta name="DC.date.issued" content="2024-06-24">',
    ],
    [
      'Open Graph',
      '<meta property="og:title" content="A title"><meta name="author" content="By Jane Doe"><meta property="article:published_time" content="2024-06-24T10:00:00Z">',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A title","author":[{"@type":"Person","name":"Jane Doe"}],"datePublished":"2024-06-24"}]}</script>',
    ],
  ])('says what it is in %s', (_, head) => {
    const { metadata } = read(
      `<html lang="en-GB"><head><title>A title | Site</title>${head}</head><body>${long}</body></html>`,
    ).value;
    expect(metadata).toMatchObject({
      title: 'A title',
      authors: [{ name: 'Jane Doe' }],
      date: '2024-06-24',
      lang: 'en-GB',
    });
  });

  it('takes the site’s name off a title', () => {
    expect(
      read(`<title>A visit to the ferry port | The Institute</title>${long}`).value.metadata.title,
    ).toBe('A visit to the ferry port');
    expect(read(`<title>Risk - and reward</title>${long}`).value.metadata.title).toBe(
      'Risk - and reward',
    );
  });
});

describe('what a page holds', () => {
  it.each([
    [
      'headings as nested sections',
      '<h2>A</h2><p>a</p><h4>B</h4><p>b</p><h2>C</h2><p>c</p>',
      'section\n  heading A\n  paragraph a\n  section\n    heading B\n    paragraph b\nsection\n  heading C\n  paragraph c',
    ],
    [
      'a quotation with a footer',
      '<p>He said:</p><blockquote><p>Words.</p><footer>— A. Minister</footer></blockquote>',
      'paragraph He said:\nquotation\n  paragraph Words.\n  attribution A. Minister',
    ],
    [
      'a quotation in a figure',
      '<figure><blockquote>Words.</blockquote><figcaption>A. Minister</figcaption></figure>',
      'quotation\n  paragraph Words.\n  attribution A. Minister',
    ],
    [
      'a quotation by its class',
      '<div class="block-quote"><p>Words.</p></div>',
      'quotation\n  paragraph Words.',
    ],
    [
      'a table with spans',
      '<table><caption>Table 3. Shares</caption><tr><th colspan=2>A</th></tr><tr><td rowspan=2>b</td><td>c</td></tr><tr><td>d</td></tr></table>',
      'table\n  caption Shares\n  tableCell header 2 wide\n    paragraph A\n  tableCell 2 high\n    paragraph b\n  tableCell\n    paragraph c\n  tableCell\n    paragraph d',
    ],
    [
      'a table that only lays out',
      '<table role="presentation"><tr><td><p>a</p></td><td><p>b</p></td></tr></table>',
      'paragraph a\nparagraph b',
    ],
    [
      'a figure',
      '<figure><img src="a.png" alt="A chart"><figcaption>Figure 1: Words</figcaption></figure>',
      'figure\n  image\n  caption Words',
    ],
    [
      'lists in lists',
      '<ul><li>a<ol><li>b</li></ol></li></ul>',
      'list\n  listItem\n    paragraph a\n    list from 1\n      listItem\n        paragraph b',
    ],
    [
      'definitions',
      '<dl><dt>T</dt><dd>m</dd></dl>',
      'definitionList\n  definitionTerm T\n  paragraph m',
    ],
    [
      'lists that count in letters and Roman numerals',
      '<ol type="a"><li>a<ol style="list-style-type: upper-roman"><li>b</li></ol></li></ol>',
      'list lower-alpha from 1\n  listItem\n    paragraph a\n    list upper-roman from 1\n      listItem\n        paragraph b',
    ],
    [
      'code and rules',
      '<pre><code class="language-js">a\n  b</code></pre><hr>',
      'code a\n  b\nthematicBreak',
    ],
    [
      'another language',
      '<p>An <i lang="fr">idée</i>.</p><p lang="de">Ein Satz.</p>',
      'paragraph An idée.\n  span\nparagraph Ein Satz.\n  span',
    ],
    [
      'an equation',
      '<p>So <math><msup><mi>x</mi><mn>2</mn></msup></math>.</p>',
      'paragraph So x^2.\n  unsupported x^2',
    ],
    ['lines parted twice', 'one<br><br>two', 'paragraph one\nparagraph two'],
    [
      'nothing of what shows nothing',
      '<p>a<script>b</script><style>c</style><span hidden>d</span><span style="display: none">e</span></p>',
      'paragraph a',
    ],
    [
      'bold lines as headings',
      `<h1>T</h1><p><b>A heading</b></p>${long}<p><strong>Another one</strong></p>${longer}`,
      `section\n  heading A heading\n  paragraph ${prose.slice(0, 30)}\nsection\n  heading Another one\n  paragraph ${more.slice(0, 30)}`,
    ],
  ])('is read: %s', (_, source, expected) => {
    expect(shape(source)).toBe(expected);
  });

  it('has exact places in the source', () => {
    const source = '<p>A &amp; B\n   c &eacute;té</p>';
    const places: [string, string][] = [];
    visit(read(source).value, node => {
      if (node.type === 'text' && node.position)
        places.push([
          node.value,
          source.slice(node.position.start.offset, node.position.end.offset),
        ]);
      return undefined;
    });
    expect(places).toEqual([
      ['A ', 'A '],
      ['&', '&amp;'],
      [' B', ' B'],
      [' ', '\n   '],
      ['c ', 'c '],
      ['é', '&eacute;'],
      ['té', 'té'],
    ]);
  });

  it('is never fetched, and never leads out of the folder', () => {
    const { messages, value } = read(
      '<p>a <img src="https://x.org/a.png" alt="one"> <img src="../a.png" alt="two"> <a href="javascript:x">b</a></p>',
    );
    expect(messages.map(m => m.rule)).toEqual(['image-unusable', 'image-unusable', 'link-unsafe']);
    expect(plainText(value)).toBe('a one two b');
  });
});

describe('a hostile page', () => {
  const trouble = (source: string): string => {
    try {
      read(source);
    } catch (error) {
      return error instanceof Trouble ? error.found.rule : String(error);
    }
    return 'read';
  };
  it.each([
    ['10,000 elements deep', '<div>'.repeat(10_000), 'markup-too-deep'],
    ['misnested in a table', `<table>${'x<b>'.repeat(10_000)}`, 'markup-too-deep'],
    [
      'formatting never closed',
      Array.from({ length: 5000 }, (_, i) => `<p><b id=i${i}>x</p>`).join(''),
      'markup-too-deep',
    ],
    [
      'formatting opened again in each block',
      `<p>${Array.from({ length: 60 }, (_, i) => `<b id=i${i}>`).join('')}</p>${'<p>x</p>'.repeat(400)}`,
      'markup-too-dense',
    ],
    ['equations in equations', `<p>${'<math>'.repeat(60)}x`, 'read'],
  ])('ends in one message or is read: %s', (_, source, expected) => {
    expect(trouble(source)).toBe(expected);
  });
});
