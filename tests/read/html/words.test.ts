import { describe, expect, it } from 'vitest';
import { plainText, visit } from '../../../src/brief/index.ts';
import { html } from '../../../src/read/html/index.ts';

/** Gives what a page of one paragraph reads as: its words, its nodes, what was said. */
function read(inner: string, head = '') {
  const page = `<html><head>${head}</head><body><main><h1>T</h1><p>Before it stood text of some length.</p>${inner}</main></body></html>`;
  const { value, messages } = html.read(page, { file: 'a.html' });
  const types: string[] = [];
  visit(value, node => {
    if (
      ['quotation', 'image', 'link', 'unsupported', 'list', 'figure', 'table'].includes(node.type)
    )
      types.push(node.type);
    return undefined;
  });
  const words = value.children
    .map(plainText)
    .join('\n')
    .replace('Before it stood text of some length.', '');
  return {
    words: words.replace(/\s+/g, ' ').trim(),
    types: types.join(' '),
    rules: messages
      .map(m => m.rule)
      .filter(rule => !/recovered/.test(rule))
      .join(' '),
  };
}
const math = (inner: string) => read(`<p>So <math>${inner}</math>.</p>`).words;

/** Lists the formatting of a page of one paragraph. */
function looks(inner: string, head = ''): string {
  const page = `<head>${head}</head><main><h1>T</h1><p>Before it stood text of some length.</p><p>${inner}</p></main>`;
  const types: string[] = [];
  visit(html.read(page, { file: 'a.html' }).value, node => {
    if (/^(?:strong|emphasis|delete|superscript|subscript)$/.test(node.type))
      types.push(`${node.type} ${plainText(node)}`);
    return undefined;
  });
  return types.join(', ');
}

describe('how words are set', () => {
  const sheet =
    '<style>/* .c9{font-weight:700} */ .c1{color:red;font-weight:700} p.c1,.c2 { font-style : italic } @media print{.c3{font-weight:700}} .lead{font-weight:700}</style>';
  it.each([
    ['<span style="font-weight:bold">so</span> it is', '', 'strong so'],
    ['<span style="color:red; font-style: italic">so</span> it is', '', 'emphasis so'],
    ['<span style="text-decoration:underline line-through">so</span>', '', 'delete so'],
    ['the 5<font style="vertical-align:super">th</font> of it', '', 'superscript th'],
    ['H<span style="vertical-align:sub">2</span>O', '', 'subscript 2'],
    ['<b style="font-weight:normal" id="docs-internal-guid">so it is</b>', '', ''],
    ['<em style="font-style:normal">so</em> it is', '', ''],
    [
      '<span class="c1">so</span> <span class="c2">it</span> is',
      sheet,
      'emphasis so, strong so, emphasis it',
    ],
    [
      '<span class="c3">so</span> <span class="lead">it</span> <span class="c9">is</span>',
      sheet,
      '',
    ],
  ])('is read off its style: %s', (inner, head, found) => {
    expect(looks(inner, head)).toBe(found);
  });
});

describe('what a page shows beside text', () => {
  it.each([
    ['<svg><title>A map</title><path/></svg>', 'A map', 'unsupported', 'markup-unsupported'],
    ['<svg><path/></svg>', '', '', ''],
    ['<canvas></canvas>', '', '', ''],
    ['<canvas>A plan</canvas>', 'A plan', 'unsupported', 'markup-unsupported'],
    [
      '<iframe src="x.html" title="A film of it">so</iframe>',
      'A film of it',
      'unsupported',
      'markup-unsupported',
    ],
    ['<iframe src="x.html"></iframe>', '', '', 'markup-unsupported'],
    ['<video src="x.mp4">A film</video>', 'A film', 'unsupported', 'markup-unsupported'],
    ['<audio></audio>', '', '', ''],
    [
      '<object data="x.pdf" aria-label="The law"></object>',
      'The law',
      'unsupported',
      'markup-unsupported',
    ],
  ])('keeps its words or says it: %s', (inner, words, types, rules) => {
    expect(read(`<p>${inner}</p>`)).toEqual({ words, types, rules });
  });

  it.each([
    ['<mfrac><mi>a</mi><mi>b</mi></mfrac>', 'So a/b.'],
    ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', 'So (a+b)/2.'],
    ['<msup><mi>x</mi><mn>2</mn></msup>', 'So x^2.'],
    ['<mover><mi>x</mi><mo>¯</mo></mover>', 'So x^¯.'],
    ['<msub><mi>x</mi><mi>i</mi></msub>', 'So x_i.'],
    ['<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>', 'So ∑_i^n.'],
    ['<msqrt><mi>x</mi></msqrt>', 'So √x.'],
    ['<mroot><mi>x</mi><mn>3</mn></mroot>', 'So 3√x.'],
    ['<semantics><mi>x</mi><annotation>\\x</annotation></semantics>', 'So x.'],
  ])('writes a formula on one line: %s', (inner, words) => {
    expect(math(inner)).toBe(words);
  });

  it.each([
    ['She said <q>yes</q>.', 'She said “yes”.', 'quotation'],
    ['She said <q>“yes”</q>.', 'She said “yes”.', 'quotation'],
    ['She said <q>he said <q>no</q> once</q>.', 'She said “he said ‘no’ once”.', 'quotation'],
    ['She said <q></q>nothing.', 'She said nothing.', ''],
  ])('reads the marks of a quotation: %s', (inner, words, types) => {
    expect(read(`<p>${inner}</p>`)).toEqual({ words, types, rules: '' });
  });

  it.each([
    ['<img src="a.png" alt="A map">', 'image', ''],
    ['<img src="a.png">', 'image', 'image-alt-missing'],
    ['<img data-src="a.png" src="data:image/gif;base64,R0lG" alt="x" title="y">', 'image', ''],
    ['<img src="https://x.org/a.png" alt="A map">', 'unsupported', 'image-unusable'],
    ['<img src="https://x.org/a.png">', '', 'image-unusable'],
    ['<img src="../a.png" alt="">', '', 'image-unusable'],
    ['<img src="data:image/gif;base64,R0lG" alt="x">', 'unsupported', 'image-unusable'],
    ['<img src="a.png" alt="" role="presentation">', '', ''],
    ['<img src="a.png" width="1" height="1">', '', ''],
    ['<img alt="nothing">', '', ''],
  ])('takes an image from the folder, or its words: %s', (inner, types, rules) => {
    const found = read(`<p>${inner} So.</p>`);
    expect({ types: found.types, rules: found.rules }).toEqual({ types, rules });
  });

  it.each([
    ['<a href="https://x.org/a" title="A">so</a>', 'link', ''],
    ['<a href="mailto:a@x.org">so</a>', 'link', ''],
    ['<a href="javascript:x()">so</a>', '', 'link-unsafe'],
    ['<a href="#">so</a>', '', ''],
    ['<a name="x">so</a>', '', ''],
    ['<a href="https://x.org/a"> </a>so', '', ''],
    ['<a href="https://[">so</a>', '', 'link-unsafe'],
    ['<a href="other.html">so</a>', '', 'link-unsafe'],
    ['<a href="/other.html">so</a>', 'link', '', '<link rel="canonical" href="https://x.org/a">'],
    [
      '<a href="ftp://x.org/other.html">so</a>',
      '',
      'link-unsafe',
      '<link rel="canonical" href="https://x.org/a">',
    ],
  ])('carries an address or leaves it: %s', (inner, types, rules, head = '') => {
    const found = read(`<p>${inner}</p>`, head);
    expect({ types: found.types, rules: found.rules, words: found.words }).toEqual({
      types,
      rules,
      words: 'so',
    });
  });

  it.each([
    ['<ul><li>a<p>loose</p></ul>', 'a loose', 'list'],
    ['<ul><p>before</p><li>a<p>in</p></li>after</ul>', 'before a in after', 'list'],
    ['<ol start="3"><li>a<li></li><li>b</ol>', 'a b', 'list'],
    ['<ol><li value="7">a<li>b</ol>', 'a b', 'list'],
    ['<ul></ul>', '', ''],
    ['<ul><li>a</li><ul><li>b</li></ul></ul>', 'a b', 'list list'],
    [
      '<ul><li><input type="checkbox" checked>a</li><li><input type="checkbox">b</li></ul>',
      'a b',
      'list',
    ],
    [
      '<figure><img src="a.png" alt="m"><figcaption>Figure 2: A map</figcaption></figure>',
      'A map',
      'figure image',
    ],
    [
      '<figure><table><tr><th>a<td>b</table><figcaption>Table 1. So</figcaption></figure>',
      'So a b',
      'table',
    ],
    [
      '<figure><blockquote><p>Words of note.</p></blockquote><figcaption>A person</figcaption></figure>',
      'Words of note. A person',
      'quotation',
    ],
    ['<figure></figure>', '', ''],
  ])('reads a list, a figure: %s', (inner, words, types) => {
    const found = read(inner);
    expect({ words: found.words, types: found.types }).toEqual({ words, types });
  });
});
