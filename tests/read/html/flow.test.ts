import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { build as b, plainText, visit } from '../../../src/brief/index.ts';
import { indentOf } from '../../../src/read/html/flow/indent-of.ts';
import { more, prose, read, shape } from './page-shape.ts';

const before = '<p>Before.</p>';
const sentence = (n: number) => `${prose}${more}`.slice(0, n);

/** Gives the shape of what stands below a first paragraph. */
const below = (source: string) => shape(before + source).replace(/^paragraph Before\.\n?/, '');

describe('an element whose name every object has', () => {
  it.each([
    ['<constructor><p>So.</p></constructor>', 'paragraph So.'],
    ['<p>So <constructor>it</constructor> is.</p>', 'paragraph So it is.'],
  ])('lets its content through: %s', (source, expected) => {
    expect(below(source)).toBe(expected);
  });
});

describe('quotations', () => {
  it.each([
    [
      'side by side without paragraphs, as one',
      '<blockquote>One.</blockquote><blockquote>Two.<footer>A. Minister</footer></blockquote>',
      'quotation\n  paragraph One.\n  paragraph Two.\n  attribution A. Minister',
    ],
    [
      'side by side, the second with nobody named, as one',
      '<blockquote>One.</blockquote><blockquote>Two.</blockquote>',
      'quotation\n  paragraph One.\n  paragraph Two.',
    ],
    [
      'side by side with paragraphs of their own, each by itself',
      '<blockquote><p>One.</p></blockquote><blockquote><p>Two.</p></blockquote>',
      'quotation\n  paragraph One.\nquotation\n  paragraph Two.',
    ],
    [
      'after one that says who was quoted, by itself',
      '<blockquote>One.<footer>A. Minister</footer></blockquote><blockquote>Two.</blockquote>',
      'quotation\n  paragraph One.\n  attribution A. Minister\nquotation\n  paragraph Two.',
    ],
    [
      'with who is quoted after a dash',
      '<blockquote><p>Words.</p><p>— A. Minister</p></blockquote>',
      'quotation\n  paragraph Words.\n  attribution A. Minister',
    ],
    [
      'with speech after a dash, which names nobody',
      `<blockquote><p>Words.</p><p>— ${sentence(180)}${sentence(60)}</p></blockquote>`,
      `quotation\n  paragraph Words.\n  paragraph — ${prose.slice(0, 28)}`,
    ],
    [
      'with who is quoted as a cite of its own',
      '<blockquote><p>Words.</p><p>— <cite>A. Minister</cite></p></blockquote>',
      'quotation\n  paragraph Words.\n  attribution A. Minister',
    ],
    [
      'by the class of a paragraph',
      '<p class="pull-quote">Words.</p>',
      'quotation\n  paragraph Words.',
    ],
    [
      'by their indent below words that lead in',
      '<p>He said:</p><p style="margin-left: 40px">Words that he said then, all of them.</p>',
      'paragraph He said:\nquotation\n  paragraph Words that he said then, all o',
    ],
    [
      'by the indent of what stands round them',
      '<p>He said:</p><div style="margin: 0 0 0 3em"><p>Words that he said then, all of them.</p><hr></div>',
      'paragraph He said:\nquotation\n  paragraph Words that he said then, all o\nthematicBreak',
    ],
    ['without words as nothing', '<blockquote> </blockquote>', ''],
  ])('are read %s', (_, source, expected) => {
    expect(below(source)).toBe(expected);
  });

  it('have a name that is set slanting only as the sign of it', () => {
    const types: string[] = [];
    visit(
      read(`${before}<blockquote><p>Words.</p><cite>A. Minister</cite></blockquote>`).value,
      node => {
        if (node.type === 'attribution') types.push(...node.children.map(child => child.type));
        return undefined;
      },
    );
    expect(types).toEqual(['text']);
  });

  it.each([
    ['margin-left: 40px', 'so', 5],
    ['padding-left:1.5cm;color:red', 'so', 8],
    ['margin: 0 0 0 2em', 'so', 4],
    ['margin: 2em', 'so', 0],
    ['margin-right: 40px', 'so', 0],
    ['', '\u00A0\u00A0\u00A0so', 3],
    ['', '\u00A0so', 0],
    ['margin-left: 8px', '\u2003\u2003so', 3],
  ])('are set in by %j before %j: %i columns', (style, words, columns) => {
    expect(indentOf(h('p', style ? { style } : {}), b.paragraph([b.text(words)]))).toBe(columns);
  });
});

describe('parts by their class or role', () => {
  it.each([
    [
      'bylines side by side, as one',
      '<p class="byline">By A. Author</p><p class="dateline">2 May 2024</p>',
      'section byline\n  paragraph By A. Author\n  paragraph 2 May 2024',
    ],
    [
      'a part in one of its own kind, as one',
      '<div class="summary"><div class="abstract"><p>In short.</p></div></div>',
      'section summary\n  paragraph In short.',
    ],
    [
      'an abstract',
      '<section role="doc-abstract"><p>In short.</p></section>',
      'section summary\n  paragraph In short.',
    ],
    [
      'a menu by its role',
      '<div role="navigation"><p>Home</p></div>',
      'section chrome\n  paragraph Home',
    ],
    [
      'the head of each page',
      '<div title="header"><p>The Institute</p></div>',
      'section chrome\n  paragraph The Institute',
    ],
    [
      'a film in a menu, without a word',
      '<nav><p>Home <video src="a.mp4"></video></p></nav>',
      'section chrome\n  paragraph Home',
    ],
    ['nothing of a part without words', '<div class="summary"> </div>', ''],
  ])('are set apart: %s', (_, source, expected) => {
    expect(below(source)).toBe(expected);
  });

  it('are the text proper inside its landmarks, whichever they are', () => {
    const text = `<p>${prose}${more}</p>`;
    expect(
      shape(
        `<main><h1>T</h1><p>Teaser.</p><div itemprop="articleBody">${text}</div></main><p>Foot.</p>`,
      ),
    ).toBe(`paragraph Teaser.\nparagraph ${prose.slice(0, 30)}\nsection chrome\n  paragraph Foot.`);
    expect(
      shape(`<div role="main">${text}</div><div itemprop="articleBody"><p>Teaser.</p></div>`),
    ).toBe(`paragraph ${prose.slice(0, 30)}\nsection chrome\n  paragraph Teaser.`);
  });
});

describe('headings', () => {
  it.each([
    [
      'with their number apart',
      '<h2><span class="header-section-number">1.</span> Costs</h2><p>a</p>',
      '1',
      undefined,
    ],
    [
      'with a number that is empty',
      '<h2><span class="secnum"> </span>Costs</h2><p>a</p>',
      undefined,
      undefined,
    ],
    [
      'with an id that a link calls',
      '<p>See <a href="#costs">there</a>.</p><h2 id="costs">Costs</h2><p>a</p>',
      undefined,
      'costs',
    ],
    [
      'with an anchor that a link calls',
      '<p>See <a href="#c">there</a>.</p><h2><a name="c"></a>Costs</h2><p>a</p>',
      undefined,
      'c',
    ],
    [
      'with an id round them that a link calls',
      '<p>See <a href="#c">there</a>.</p><div id="c"><h2>Costs</h2><p>a</p></div>',
      undefined,
      'c',
    ],
    [
      'with ids that nothing calls',
      '<h2 id="costs"><span id="x"></span>Costs</h2><p>a</p>',
      undefined,
      undefined,
    ],
  ])('are read %s', (_, source, number, id) => {
    const found: unknown[] = [];
    visit(read(`${before}${source}`).value, node => {
      if (node.type === 'section' && node.heading)
        found.push([plainText(node.heading), node.heading.number, node.id || undefined]);
      return undefined;
    });
    expect(found).toEqual([['Costs', number, id]]);
  });
});

describe('tables', () => {
  const cells = (...rows: string[][]) =>
    `<table>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const many = (text: string) =>
    ['p', 'h3', 'p'].map(name => `<${name}>${text}</${name}>`).join('');
  it.each([
    [
      'of data where no cell is a header',
      cells(['a', 'b'], ['c', 'd']),
      'table\n  tableCell\n    paragraph a\n  tableCell\n    paragraph b\n  tableCell\n    paragraph c\n  tableCell\n    paragraph d',
    ],
    ['of one cell as what it holds', cells(['a']), 'paragraph a'],
    [
      'with spans that are no numbers as if they had none',
      '<table><tr><td colspan="x">a</td><td rowspan="0">b</td></tr></table>',
      'table\n  tableCell\n    paragraph a\n  tableCell\n    paragraph b',
    ],
    [
      'that only lay out: one cell holds nearly all',
      cells([many('The words of the page stand here.'), 'Menu']),
      'paragraph The words of the page stand he\nsection\n  heading The words of the page stand he\n  paragraph The words of the page stand he\n  section chrome\n    paragraph Menu',
    ],
    [
      'that only lay out: one holds a table',
      cells([many('Words.') + cells(['a', 'b'], ['c', 'd']), many('More words.')]),
      'paragraph Words.\nsection\n  heading Words.\n  paragraph Words.\n  table\n    tableCell\n      paragraph a\n    tableCell\n      paragraph b\n    tableCell\n      paragraph c\n    tableCell\n      paragraph d\n  paragraph More words.\nsection\n  heading More words.\n  paragraph More words.',
    ],
    [
      'of cells alike, however much they hold',
      cells([many('Some words.'), many('More words.')]),
      'table\n  tableCell\n    paragraph Some words.\n    paragraph Some words.\n    paragraph Some words.\n  tableCell\n    paragraph More words.\n    paragraph More words.\n    paragraph More words.',
    ],
  ])('are read %s', (_, source, expected) => {
    expect(below(source)).toBe(expected);
  });
});

describe('lists, figures and code', () => {
  it.each([
    [
      'definitions in groups, without empty ones',
      '<dl><!-- none --><div><dt>A</dt><dd>one</dd></div><dt> </dt><dd> </dd></dl>',
      'definitionList\n  definitionTerm A\n  paragraph one',
    ],
    ['no definitions', '<dl><dt></dt></dl>', ''],
    [
      'items with a comment between them',
      '<ul><li>a</li><!-- and --><li>b</li></ul>',
      'list\n  listItem\n    paragraph a\n  listItem\n    paragraph b',
    ],
    [
      'a figure in a figure',
      '<figure><p><img src="a.png" alt="A map"></p><figcaption>Two maps</figcaption></figure>',
      'figure\n  image\n  caption Two maps',
    ],
    ['no code', '<pre>\n \n</pre><p>a<code> </code></p>', 'paragraph a'],
    ['no formula', '<p>a<math><!-- x --></math></p>', 'paragraph a'],
    [
      'a formula with a comment in it',
      '<p>a <math><msubsup><mi>x</mi><!-- i --><mi>i</mi><mn>2</mn></msubsup></math></p>',
      'paragraph a x_i^2\n  unsupported x_i^2',
    ],
    [
      'the language of the page inside another',
      '<div lang="fr"><p>Une idée.</p><p lang="en">Words.</p></div>',
      'paragraph Une idée.\n  span\nparagraph Words.',
    ],
  ])('are read: %s', (_, source, expected) => {
    expect(below(source)).toBe(expected);
  });
});

describe('words', () => {
  it.each([
    ['an entity before a line end of Windows', '<p>A &amp;\r\nB</p>', 'A & B'],
    ['entities side by side', '<p>A &lt;&amp;&gt; B</p>', 'A <&> B'],
    ['an entity for two characters', '<p>A &NotEqualTilde; B</p>', 'A \u2242\u0338 B'],
    ['what looks like an entity', '<p>A &nope; B &copy B</p>', 'A &nope; B © B'],
  ])('are those that a browser shows: %s', (_, source, expected) => {
    expect(plainText(read(source).value)).toBe(expected);
  });

  it.each([
    ['a path', 'other.html', 'https://example.org/a/other.html'],
    ['a path from the top', '/other.html', 'https://example.org/other.html'],
    ['no address', '//[', undefined],
  ])('lead where the page’s base says: %s', (_, href, url) => {
    const links: string[] = [];
    visit(
      read(`<head><base href="https://example.org/a/"></head><p>See <a href="${href}">it</a>.</p>`)
        .value,
      node => {
        if (node.type === 'link') links.push(node.url);
        return undefined;
      },
    );
    expect(links).toEqual(url === undefined ? [] : [url]);
  });

  it.each([['ftp://example.org/'], ['nowhere']])(
    'lead nowhere from a base that no document may carry: %s',
    base => {
      const { messages } = read(
        `<head><base href="${base}"></head><p>See <a href="other.html">it</a>.</p>`,
      );
      expect(messages.map(message => message.rule)).toContain('link-unsafe');
    },
  );
});
