import { describe, expect, it } from 'vitest';
import { build as b, passageId, type Section } from '../../src/brief/index.ts';
import { lay, para, sentence, texts } from './lay.ts';

const body = () => [para('One.'), para('Two.')];

describe('what a template may say', () => {
  it.each([
    [
      '# A\n\na\n\n## B\n\nb\n\n# C\n\nc',
      'section(heading("A") paragraph("a") section(heading("B") paragraph("b"))) section(heading("C") paragraph("c"))',
    ],
    [
      '### A\n\na\n\n# B\n\nb',
      'section(heading("A") paragraph("a")) section(heading("B") paragraph("b"))',
    ],
    ['*a* **b** ~~c~~ ~d~', 'paragraph(emphasis("a") " " strong("b") " " delete("c") " ~d~")'],
    [
      '[a](https://example.org) <https://example.org>',
      'paragraph(link(https://example.org "a") " " link(https://example.org "https://example.org"))',
    ],
    [
      '- a\n- b\n  1. c',
      'list(listItem(paragraph("a")) listItem(paragraph("b") list(listItem(paragraph("c")))))',
    ],
    ['> a', 'quotation(block paragraph("a"))'],
    [
      '| a | b |\n|---|---|\n| c | *d* |',
      'table(tableRow(tableCell(paragraph("a")) tableCell(paragraph("b"))) tableRow(tableCell(paragraph("c")) tableCell(paragraph(emphasis("d")))))',
    ],
    ['a\n\n---\n\nb', 'paragraph("a") thematicBreak paragraph("b")'],
    ['```js\na\n```\n\n`b`', 'code("a") paragraph(inlineCode("b"))'],
    ['![a](b.png)', 'paragraph(image(b.png))'],
    ['a  \nb\\\nc\nd', 'paragraph("a" break "b" break "c d")'],
  ])('%j', (source, shape) => {
    expect(lay(source)).toMatchObject({ shape, found: [] });
  });

  it.each([
    ['    not code', 'paragraph("not code")'],
    ['<b>x</b> <!-- y -->', 'paragraph("<b>x</b> <!-- y -->")'],
    ['<div>\n*x*\n</div>', 'paragraph("<div> " emphasis("x") " </div>")'],
    [
      'https://example.org www.example.org a@example.org',
      'paragraph("https://example.org www.example.org a@example.org")',
    ],
    [
      '[a][b] [a] ![a][b]\n\n[b]: https://example.org',
      'paragraph("[a][b] [a] ![a][b]") paragraph("[b]: https://example.org")',
    ],
    ['a[^1]\n\n[^1]: b', 'paragraph("a[^1]") paragraph("[^1]: b")'],
    ['- [ ] a', 'list(listItem(paragraph("[ ] a")))'],
  ])('and what it only prints: %j', (source, shape) => {
    expect(lay(source)).toMatchObject({ shape, found: [] });
  });

  it('is editorial; what it was given has its own origin', () => {
    const { children } = lay(
      'Notes {{title}} {{other}} {{"title"}} {{n}} {{nodes}}',
      { title: 'Title', other: 'Other', n: 3, nodes: [b.text('Nodes')] },
      {},
      value => (['Title', 'title', '3'].includes(value) ? 'brief' : 'editorial'),
    );
    expect(texts(children).filter(([words]) => words.trim() !== '')).toEqual([
      ['Notes ', 'editorial'],
      ['Title', 'brief'],
      ['Other', 'editorial'],
      ['title', 'editorial'],
      ['3', 'editorial'],
      ['Nodes', 'brief'],
    ]);
  });
});

describe('nodes', () => {
  it('of a line stand in it, formatting inside their sentences and round their quotations', () => {
    const nodes = [
      b.sentence(
        [b.text('A '), b.quotation('inline', [b.text('“b”')], { id: 'q' }), b.text(' c.')],
        { id: 'x' },
      ),
      b.text(' '),
      sentence('D.'),
    ];
    expect(lay('**{{nodes}}** e', { nodes }).shape).toBe(
      'paragraph(sentence(strong("A ") quotation(inline "“b”") strong(" c.")) " " sentence(strong("D.")) " e")',
    );
  });

  it.each([
    ['{{body}}', 'paragraph(sentence("One.")) paragraph(sentence("Two."))'],
    [
      '- {{body}}\n- x',
      'list(listItem(paragraph(sentence("One.")) paragraph(sentence("Two."))) listItem(paragraph("x")))',
    ],
    ['> {{body}}', 'quotation(block paragraph(sentence("One.")) paragraph(sentence("Two.")))'],
    [
      '|a|\n|-|\n|{{body}}|',
      'table(tableRow(tableCell(paragraph("a"))) tableRow(tableCell(paragraph(sentence("One.")) paragraph(sentence("Two.")))))',
    ],
    ['{{empty}}{{body}} {{empty}}', 'paragraph(sentence("One.")) paragraph(sentence("Two."))'],
  ])('that are blocks take the place of their paragraph: %j', (source, shape) => {
    expect(lay(source, { body: body(), empty: '' })).toMatchObject({ shape, found: [] });
  });

  it('that are blocks may follow one another in a loop, apart from any text', () => {
    const sections = [b.section(body(), { id: 's-1' }), b.section(body(), { id: 's-2' })];
    const loop = '# T\n\n{{#each sections}}\n{{this}}\n{{/each}}\n';
    expect(lay(`${loop}End`, { sections }).found).toEqual(['template-place 4:1']);
    const apart = lay(`${loop}\nEnd`, { sections });
    expect(apart.found).toEqual([]);
    expect((apart.children[0] as Section).children.slice(0, 2)).toEqual(sections);
  });

  it('keep their identity', () => {
    const nodes = body();
    expect(lay('{{nodes}}', { nodes }).children[0]).toBe(nodes[0]);
  });

  it('that are a heading print as its words, at the depth that the template gives', () => {
    const sections = [b.section(body(), { id: 's-1', heading: b.heading([b.text('H')]) })];
    const { shape, found } = lay(
      '# T\n\n{{#each sections}}\n## {{heading}}\n\n{{children}}\n{{/each}}',
      { sections },
    );
    expect(found).toEqual([]);
    expect(shape).toBe(
      'section(heading("T") section(heading("H") paragraph(sentence("One.")) paragraph(sentence("Two."))))',
    );
  });
});

describe('the number of a heading', () => {
  const numbered = () => b.heading([b.text('H')], { number: '1.2' });
  it('stays one in a heading', () => {
    const [section] = lay('# {{h}}\n\na', { h: numbered() }).children as Section[];
    expect(section?.heading).toEqual(numbered());
  });
  it('is a word in a line', () => {
    expect(lay('- {{h}}', { h: numbered() }).shape).toBe('list(listItem(paragraph("1.2 " "H")))');
  });
  it('is placed once', () => {
    expect(lay('# {{h}}\n\na\n\n# {{h}}\n\nb', { h: numbered() }).found).toEqual([
      'template-twice 5:3',
    ]);
  });
});

describe('boxes and sections', () => {
  it.each([
    ['{{#box "summary"}}\na\n{{/box}}', 'box(summary paragraph("a"))'],
    ['{{#box "summary"}}a{{/box}}', 'box(summary paragraph("a"))'],
    [
      'x {{#box "summary"}}a{{/box}} y',
      'paragraph("x") box(summary paragraph("a")) paragraph("y")',
    ],
    [
      '{{#box "summary"}}\n{{#box "notice"}}\na\n{{/box}}\nb\n{{/box}}',
      'box(summary box(notice paragraph("a")) paragraph("b"))',
    ],
    [
      '# A\n{{#box "summary"}}\n## B\nb\n{{/box}}\n## C\nc',
      'section(heading("A") box(summary section(heading("B") paragraph("b"))) section(heading("C") paragraph("c")))',
    ],
    [
      '- a\n{{#box "summary"}}\n- b\n{{/box}}\n- c',
      'list(listItem(paragraph("a"))) box(summary list(listItem(paragraph("b")))) list(listItem(paragraph("c")))',
    ],
    ['{{#if yes}}{{#box "summary"}}a{{/box}}{{/if}}', 'box(summary paragraph("a"))'],
    ['{{#section "disclaimer"}}\na\n{{/section}}', 'section(disclaimer paragraph("a"))'],
    [
      '# A\n\n## B\nb\n{{#section "disclaimer"}}\nc\n{{/section}}\n{{#box "colophon"}}\nd\n{{/box}}',
      'section(heading("A") section(heading("B") paragraph("b"))) section(disclaimer paragraph("c")) box(colophon paragraph("d"))',
    ],
    [
      '# A\n\n## B\nb\n{{#section "disclaimer"}}\n## C\nc\n{{/section}}',
      'section(heading("A") section(heading("B") paragraph("b")) section(disclaimer heading("C") paragraph("c")))',
    ],
    [
      '# A\n\n## B\nb\n{{#box "notice"}}\nc\n{{/box}}',
      'section(heading("A") section(heading("B") paragraph("b") box(notice paragraph("c"))))',
    ],
    [
      '# A\n{{#section "disclaimer"}}\n## B\nb\n{{/section}}',
      'section(heading("A") section(disclaimer heading("B") paragraph("b")))',
    ],
    [
      '{{#section "disclaimer"}}\na\n# B\nb\n{{/section}}',
      'section(disclaimer paragraph("a") section(heading("B") paragraph("b")))',
    ],
  ])('%j', (source, shape) => {
    expect(lay(source, { yes: true })).toMatchObject({ shape, found: [] });
  });
});

describe('what nothing fills is left out', () => {
  it.each([
    '{{x}}',
    '{{x}} {{none}}',
    '- {{x}}\n- {{none}}',
    '1. - {{x}}',
    '> {{x}}',
    '**{{x}}**',
    '[{{x}}](#a)',
    '# {{x}}',
    '# A',
    '# A\n\n## B\n\n{{x}}',
    '# A\n\n{{contents}}',
    '{{#box "summary"}}{{x}}{{/box}}',
    '{{#box "summary"}}{{contents}}{{/box}}',
    '{{#section "disclaimer"}}\n# Disclaimer\n\n{{x}}\n{{/section}}',
    '| a |\n|---|\n{{#each none}}| {{this}} |\n{{/each}}',
    '| a |\n|---|\n| {{x}} |',
  ])('%j', source => {
    expect(lay(source, { x: '', none: [] })).toMatchObject({ shape: '', found: [] });
  });

  it.each([
    ['a {{x}}', 'paragraph("a")'],
    ['{{x}} a\n{{x}}', 'paragraph("a")'],
    ['# {{x}}\n\na', 'section(paragraph("a"))'],
    ['# A\n\n{{contents}}\n\na', 'section(heading("A") paragraph("a"))'],
    [
      '# A\n\n{{contents}}\n\n## B\n\na',
      'section(heading("A") contents section(heading("B") paragraph("a")))',
    ],
    ['| | |\n|---|---|\n| a | {{x}} |', 'table(tableRow(tableCell(paragraph("a")) tableCell))'],
  ])('and nothing else: %j', (source, shape) => {
    expect(lay(source, { x: '' }).shape).toBe(shape);
  });

  it('but what was given stays, empty or not', () => {
    const given = b.section([], { id: 's-1', heading: b.heading([b.text('H')]) });
    const lost = b.quotation('block', [], { id: 'q-1', missing: true });
    expect(lay('{{given}}\n\n{{lost}}', { given, lost }).children).toEqual([given, lost]);
  });
});

describe('ids', () => {
  it('are given to what came without', () => {
    const { children } = lay('{{a}}\n\n{{b}}', {
      a: b.paragraph([b.sentence([b.text('One.')])]),
      b: b.section([b.paragraph([b.sentence([b.text('One.')])])]),
    });
    const ids = JSON.stringify(children).match(/(?<="id":")[^"]*/g);
    expect(ids).toEqual([
      passageId('sentence', 'One.'),
      passageId('section', 'body One.'),
      passageId('sentence', 'One.', 2),
    ]);
  });

  it('are made of words, and never twice', () => {
    const given = b.section(body(), { id: 's-60f12c4df2', heading: b.heading([b.text('A')]) });
    const { children } = lay('# A\n\na\n\n# A\n\n{{given}}\n\n> q\n\n> q\n\n|a|\n|-|\n|b|', {
      given,
    });
    const ids: string[] = [];
    JSON.stringify(children, (key, value) => {
      if (key === 'id' && !String(value).startsWith('t-')) ids.push(value);
      return value;
    });
    expect(ids.every(id => /^(s|q|tb)-[0-9a-f]{10}(-\d)?$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(6);
  });
});
