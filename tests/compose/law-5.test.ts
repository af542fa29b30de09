import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build as b } from '../../src/brief/index.ts';
import { hostile } from './hostile.ts';
import { lay, para, sentence, texts } from './lay.ts';

// Wherever a template prints a value: at the edges of markup, against letters, in every container.
const contexts: readonly string[] = [
  '{{x}}',
  'before {{x}} after',
  'before{{x}}after',
  '{{x}}{{x}}',
  '# {{x}}\n\ntext',
  '## Before {{x}}\n\ntext',
  '###### {{x}} #\n\ntext',
  '{{x}}\n===\n\ntext',
  'Before {{x}}\n---\n\ntext',
  '- {{x}}',
  '- {{x}}\n- {{x}}',
  '* before\n  * {{x}}',
  '1. {{x}}',
  '3) {{x}} after',
  '- before\n\n  {{x}}',
  '> {{x}}',
  '> > {{x}}\n> after',
  '> - {{x}}',
  '*{{x}}*',
  '**{{x}}**',
  'a**{{x}}**b',
  '_{{x}}_',
  '***{{x}}***',
  '~~{{x}}~~',
  '**before {{x}}**{{x}}',
  '[{{x}}](https://example.org)',
  '[before **{{x}}**](#place)',
  '| {{x}} |\n|---|\n| b |',
  '| a | b |\n|---|--:|\n| {{x}} | **{{x}}** |',
  'line\\\n{{x}}',
  'line  \n{{x}}',
  'soft\n{{x}}\nbreak',
  '({{x}})',
  '"{{x}}"',
  '`code` {{x}} `code`',
  '{{#if x}}{{x}}{{/if}}',
  '{{#each list}}\n- {{this}}\n{{/each}}',
  '{{#each list as |item|}}{{item}} {{/each}}',
  '{{#with inside}}{{y}}{{../x}}{{/with}}',
  '{{#box "summary"}}\n{{x}}\n{{/box}}',
  '{{#section "disclaimer"}}\n# {{x}}\n\n{{x}}\n{{/section}}',
  '{{> part words=x}}',
  '    {{x}}',
  '\t- {{x}}\n\n\t  {{x}}',
  '<div>{{x}}</div>',
  '<!-- {{x}} -->',
  'https://example.org {{x}} www.example.org',
  '[a]: {{x}}',
  '[^{{x}}]',
  '\\{{x}} {{x}}',
  '{{or nothing x}} {{join list " / "}}',
];
const partials = { part: 'Part: **{{words}}**' };

const data = (x: string) => ({ x, list: [x, x], inside: { y: x }, nothing: undefined });
const expected = new Map(contexts.map(source => [source, lay(source, data('word'), partials)]));

function keeps(source: string, value: string): void {
  const got = lay(source, data(value), partials);
  expect(got.found).toEqual(expected.get(source)?.found);
  expect(got.shape).toBe(expected.get(source)?.shape.replaceAll('"word"', JSON.stringify(value)));
}

describe('a value is never read again', () => {
  it.each(contexts)('in %j', source => {
    expect(expected.get(source)?.shape).toContain('"word"');
    for (const value of hostile) if (value.trim() !== '') keeps(source, value);
  });

  it('whatever it is and wherever it stands', () => {
    const piece = fc.constantFrom(...hostile, ...'*_`[](){}<>|\\#-+>~&!=\n\t "\''.split(''));
    const value = fc
      .oneof(
        fc.array(piece, { minLength: 1, maxLength: 4 }).map(p => p.join('')),
        fc.string({ unit: 'grapheme' }),
      )
      .filter(v => v.trim() !== '');
    fc.assert(
      fc.property(fc.constantFrom(...contexts), value, (source, v) => keeps(source, v)),
      { seed: 5, numRuns: 500 },
    );
  });

  it('when it is nodes', () => {
    for (const value of hostile.filter(v => v.trim() !== '')) {
      const { children, found } = lay('# {{title}}\n\n{{body}}\n\n- **{{point}}** x', {
        title: [b.emphasis([b.text(value)])],
        body: [para(value)],
        point: [sentence(value)],
      });
      expect(found).toEqual([]);
      const given = texts(children).filter(([, origin]) => origin === 'brief');
      expect(given).toEqual([value, value, value].map(words => [words, 'brief']));
    }
  });
});
