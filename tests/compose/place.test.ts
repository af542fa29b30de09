import { describe, expect, it } from 'vitest';
import { build as b } from '../../src/brief/index.ts';
import { lay, para, sentence } from './lay.ts';

describe('a value outside running text is an error', () => {
  it.each([
    ['![{{x}}](a.png)', "an image's alternative text"],
    ['![a]({{x}})', "an image's address"],
    ['![a](a.png "{{x}}")', "an image's title"],
    ['`{{x}}`', 'code'],
    ['```\n{{x}}\n```', 'code'],
    ['```{{x}}\ncode\n```', 'the language of code'],
    ['```js {{x}}\ncode\n```', 'the language of code'],
    ['[a](https://example.org/{{x}})', 'a part of a link address'],
    ['[a]({{x}}{{x}})', 'a part of a link address'],
    ['[a](https://example.org "{{x}}")', "a link's title"],
    ['<https://example.org/{{x}}>', 'a part of a link address'],
    ['a {{body}}', 'the middle of a line'],
    ['**{{body}}**', 'the middle of a line'],
    ['# {{body}}\n\na', 'the middle of a line'],
    ['|a|b|\n|-|-|\n|c|d|\n{{body}}', 'the middle of a line'],
    ['{{body}} {{x}}', 'the paragraph of a block'],
    ['- {{sections}}', 'a list item'],
    ['> {{sections}}', 'a quotation'],
    ['|a|\n|-|\n|{{contents}}|', 'a table cell'],
    ['```\n{{#box "summary"}}\na\n{{/box}}\n```', 'code'],
  ])('%j', (source, place) => {
    const { messages } = lay(source, {
      x: 'value',
      body: [para('a')],
      sections: [b.section([para('a')], { id: 's' })],
    });
    const found = messages.filter(m => m.rule === 'template-place');
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.reason).toContain(`stands in ${place}, expected`);
    expect(found[0]?.reason).toMatch(/`\{\{#?\w+.*\}\}`/);
    expect(found[0]?.place?.position?.start.line).toBe(source.split('{{')[0]?.split('\n').length);
  });

  it.each([
    'https://example.org/a?b=c&d=(e)',
    'HTTP://example.org',
    'mailto:a@example.org',
    '#notes',
  ])('but a whole link address may be %s', url => {
    const { children, found } = lay('[a **b**]({{url}}) [c](<{{url}}>)', { url });
    expect(found).toEqual([]);
    expect(JSON.stringify(children).split(JSON.stringify(url))).toHaveLength(3);
  });

  it.each([
    'javascript:alert(1)',
    ' https://example.org',
    'https://exa mple.org',
    'https://',
    'data:text/html,x',
    '//example.org',
    'file.html',
    'https://a\n',
    'java\u0000script:x',
  ])('and may not be %j: the text stays', url => {
    const { shape, found } = lay('[a]({{url}})', { url });
    expect(shape).toBe('paragraph("a")');
    expect(found).toEqual(['template-value 1:5']);
  });

  it('nor can nodes be an address, or a link stand in a link', () => {
    expect(lay('[a]({{n}})', { n: [b.text('x')] }).found).toEqual(['template-value 1:5']);
    const nested = lay('[a {{n}}](#x)', { n: [b.link('#y', [b.text('y')])] });
    expect(nested.found).toEqual(['template-refused 1:4']);
    expect(nested.shape).toBe('paragraph("a " link(#y "y"))');
  });

  it('an empty address leaves its text', () => {
    expect(lay('[a]({{url}}) b', { url: '' })).toMatchObject({
      shape: 'paragraph("a" " b")',
      found: [],
    });
  });
});

describe('a passage is placed once', () => {
  const once = [para('a')];
  const same = sentence('b');
  it.each([
    ['{{once}}\n\n{{once}}', 'template-twice 3:1'],
    ['{{same}} {{copy}}', 'template-twice 1:10'],
    ['{{#each points}}\n- {{this}}\n{{/each}}\n\n{{same}}', 'template-twice 5:1'],
    ['{{wrapped}}\n\n{{same}}', 'template-twice 3:1'],
  ])('%j', (source, found) => {
    const data = {
      once,
      same,
      copy: { ...same },
      points: [[same]],
      wrapped: [b.paragraph([same])],
    };
    expect(lay(source, data).found).toEqual([found]);
  });

  it('but strings, dates and contents are no passages', () => {
    const { found } = lay('{{x}} {{x}} {{date d}} {{date d}}\n\n{{contents}}\n\n{{contents}}', {
      x: 'x',
      d: '2024-06-24',
    });
    expect(found).toEqual([]);
  });
});
