import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/message/index.ts';
import { lay } from './lay.ts';

const data = { x: 'value', list: ['a', 'b'], flag: true, object: { a: 1 }, mixed: ['a', 1] };

describe('a template may not', () => {
  it.each([
    ['print raw', '{{{x}}}', 'template-raw 1:1'],
    ['print raw by &', 'a {{&x}}', 'template-raw 1:3'],
    ['hold a decorator', '{{* dec}}', 'template-refused 1:1'],
    ['define a partial', '{{#*inline "p"}}x{{/inline}}', 'template-refused 1:1'],
    ['wrap a partial', '{{#> p}}x{{/p}}', 'template-refused 1:1'],
    ['compute a partial', '{{> (lookup . "x")}}', 'template-refused 1:1'],
    ['name an unknown partial', '{{> prat}}', 'template-partial-unknown 1:1'],
    ['use a partial block', '{{> @partial-block}}', 'template-partial-unknown 1:1'],
    ['look up', '{{lookup list 0}}', 'template-helper-unknown 1:3'],
    ['log', '{{log x}}', 'template-helper-unknown 1:3'],
    ['call helperMissing', '{{helperMissing x}}', 'template-helper-unknown 1:3'],
    [
      'call blockHelperMissing',
      '{{#blockHelperMissing x}}{{/blockHelperMissing}}',
      'template-helper-unknown 1:4',
    ],
    ['call our inner helpers', '{{[print value] x 0}}', 'template-helper-unknown 1:3'],
    ['open a block by a name of the data', '{{#list}}x{{/list}}', 'template-helper-unknown 1:4'],
    ['use an inline helper as a block', '{{#eq x x}}x{{/eq}}', 'template-call 1:4'],
    ['use a block helper inline', '{{#if (box "summary")}}x{{/if}}', 'template-call 1:8'],
    ['give too few values', '{{#if}}x{{/if}}', 'template-call 1:1'],
    ['give too many values', '{{date x x}}', 'template-call 1:1'],
    ['give a value that a helper does not know', '{{date x zone="UTC"}}', 'template-call 1:1'],
    ['open an unknown box', '{{#box "sumary"}}x{{/box}}', 'template-call 1:1'],
    ['open a computed box', '{{#box x}}x{{/box}}', 'template-call 1:1'],
    ['open an unknown section', '{{#section "intro"}}x{{/section}}', 'template-call 1:1'],
    ['put else into a box', '{{#box "summary"}}x{{else}}y{{/box}}', 'template-call 1:1'],
    ['give a partial two contexts', '{{> part x list}}', 'template-call 1:1'],
    [
      'bind a name that means the context',
      '{{#each list as |this|}}{{/each}}',
      'template-call 1:1',
    ],
    ['bind a name that a helper has', '{{#each list as |date|}}{{/each}}', 'template-call 1:1'],
    ['print a boolean', '{{flag}}', 'template-value 1:1'],
    ['print true', '{{true}}', 'template-value 1:1'],
    ['print an object', '{{object}}', 'template-value 1:1'],
    ['print a list of texts', '{{list}}', 'template-value 1:1'],
    ['print a mixed list', '{{mixed}}', 'template-value 1:1'],
    ['count a text', '{{count x}}', 'template-value 1:1'],
    ['write a date that is none', '{{date x}}', 'template-value 1:1'],
    ['write a day that is none', '{{date "2023-02-29"}}', 'template-value 1:1'],
    ['join a text', '{{join x}}', 'template-value 1:1'],
    ['join what is no text', '{{join mixed}}', 'template-value 1:1'],
    ['put a heading into a list', '- # {{x}}', 'template-refused'],
    ['link to a script', '[a](javascript:alert)', 'template-value'],
  ])('%s', (_, source, found) => {
    const laid = lay(source, data, { part: 'x' });
    expect(laid.found.filter(f => !f.startsWith('template-place'))).toEqual([found]);
  });

  it('suggests the nearest name', () => {
    const hint = (source: string) => lay(source, data, { part: 'x' }).messages[0];
    expect(hint('{{> prat}}')?.hint).toBe('Did you mean `part`?');
    expect(hint('{{dat x}}')?.hint).toBe('Did you mean `date`?');
    expect(hint('{{#eahc list}}{{/eahc}}')?.hint).toBe('Did you mean `each`?');
    expect(hint('{{#box "sumary"}}x{{/box}}')?.reason).toContain('did you mean "summary"?');
  });
});

describe('a template that is broken', () => {
  const trouble = (source: string, partials: Record<string, string> = {}) => {
    try {
      lay(source, data, partials);
    } catch (error) {
      if (error instanceof Trouble) return error.found;
      throw error;
    }
    throw new Error('composed');
  };

  it.each([
    ['x\n{{#if flag}}y', 2, 14, 'unexpected the end of the file'],
    ['x\n  {{#if flag}}y{{/each}}', 2, 6, '`{{#if}}` is closed by `{{/each}}`'],
    ['{{x', 1, 3, 'unexpected an unfinished or unreadable tag'],
    ['a\n {{date (}}', 2, 10, 'unexpected `}}`'],
    ['{{else}}', 1, 1, 'unexpected `{{else}}`'],
    ['a {{../a/../b}}', 1, 5, 'Invalid path: ../a/..'],
    ['a \uF8E1', 1, 3, 'unexpected private-use character U+F8E1'],
  ])('%j says where', (source, line, column, why) => {
    const found = trouble(source);
    expect(found.rule).toBe('template-syntax');
    expect(found.reason).toBe(`Template: ${why}`);
    expect(found.place?.file).toBe('document.hbs');
    expect(found.place?.position?.start).toMatchObject({ line, column });
    expect(found.reason).not.toMatch(/-{3,}\^|Expecting/);
  });

  it('in a partial says in which', () => {
    expect(trouble('{{> p}}', { p: '{{#if}' }).place?.file).toBe('partials/p.hbs');
  });

  it('in a partial that it does not name says nothing', () => {
    expect(lay('x', data, { p: '{{#if}' }).found).toEqual([]);
  });

  it('by a forged token says so', () => {
    expect(trouble('&#xF8E0;&#xf8e1;&#63723;').reason).toContain('`&#xF8E0;`');
    expect(trouble('&#xF8{{! }}E0;').reason).toContain('`&#xF8E0;`');
  });

  it('by recursion stops', () => {
    expect(trouble('{{> p}}', { p: 'a {{> p}}' }).rule).toBe('template-endless');
    expect(trouble('{{> p}}', { p: '{{> q}} {{> q}}', q: '{{> p}}' }).rule).toBe(
      'template-endless',
    );
  });

  it('by a web of partials stops', () => {
    const web = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`p${i}`, `{{> p${i + 1}}} {{> p${i + 1}}}`]),
    );
    expect(trouble('{{> p0}}', { ...web, p20: 'x' }).rule).toBe('template-endless');
  });

  it('by nesting or markup without end stops', () => {
    expect(trouble('>'.repeat(10_000)).rule).toBe('markup-too-deep');
    expect(trouble('- '.repeat(10_000)).rule).toBe('markup-too-deep');
    expect(trouble('*a_ '.repeat(10_000)).rule).toBe('markup-too-dense');
  });

  it('by blocks inside blocks without end stops', () => {
    const deep = (levels: number) => `${'{{#if flag}}'.repeat(levels)}x${'{{/if}}'.repeat(levels)}`;
    expect(trouble(deep(101)).reason).toBe('Template: blocks nest deeper than 100 levels');
    expect(lay(deep(100), data).found).toEqual([]);
  });

  it('by loops inside loops stops', () => {
    const list = Array.from({ length: 300 }, (_, i) => String(i));
    const loops = `{{#each list}}{{#each ../list}}${'x'.repeat(100)}{{/each}}{{/each}}`;
    expect(() => lay(loops, { list })).toThrow('the number of characters printed goes past');
  });

  it('but a loop over texts may look out of itself', () => {
    const loop = '{{#each words}}{{this}}-{{../title}} {{/each}}';
    const { shape, found } = lay(loop, { words: ['a', ''], title: 'T' });
    expect(found).toEqual([]);
    expect(shape).toBe('paragraph("a" "-" "T" " " "-" "T")');
  });

  it('but a partial may include itself for as long as the data go on', () => {
    const tree = { name: 'a', inside: [{ name: 'b', inside: [{ name: 'c', inside: [] }] }] };
    const { shape, found } = lay(
      '{{> p tree}}',
      { tree },
      { p: '{{name}}{{#each inside}}{{> p}}{{/each}}' },
    );
    expect(found).toEqual([]);
    expect(shape).toBe('paragraph("a" "b" "c")');
  });
});
