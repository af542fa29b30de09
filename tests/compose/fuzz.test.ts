import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build as b } from '../../src/brief/index.ts';
import { Trouble } from '../../src/message/index.ts';
import { hostile } from './hostile.ts';
import { lay, para } from './lay.ts';

const pieces = [
  ...hostile,
  ...'*_`[](){}<>|\\#-+>~&!=\n\t "\'.@/^'.split(''),
  '{{x}}',
  '{{',
  '}}',
  '{{{',
  '}}}',
  '{{#if x}}',
  '{{else}}',
  '{{/if}}',
  '{{#each list as |a b|}}',
  '{{a}}',
  '{{/each}}',
  '{{#with o}}',
  '{{../x}}',
  '{{/with}}',
  '{{#box "summary"}}',
  '{{/box}}',
  '{{#section "body"}}',
  '{{/section}}',
  '{{> p}}',
  '{{> p o k=x}}',
  '{{body}}',
  '{{@index}}',
  '{{this}}',
  '{{join list}}',
  '{{date x}}',
  '{{contents}}',
  '{{eq x "a"}}',
  '{{#unless (and x list)}}',
  '{{/unless}}',
  '{{~',
  '~}}',
  '{{!-- c --}}',
  '{{^}}',
  '[a]({{x}})',
  '# {{x}}\n\n',
  '\n\n',
  '| {{x}} |\n|---|\n| {{x}} |\n',
];

describe('whatever a template says', () => {
  it('what comes out is a document, messages or Trouble', () => {
    const source = fc
      .array(fc.constantFrom(...pieces), { maxLength: 12 })
      .map(parts => parts.join(''));
    let composed = 0;
    fc.assert(
      fc.property(source, source, (main, partial) => {
        const data = {
          x: 'x',
          list: ['a', { k: 1 }],
          o: { k: 'v', x: 1 },
          body: [para('b')],
          n: b.text('n'),
        };
        try {
          const { children, messages } = lay(main, data, { p: partial });
          expect(JSON.stringify(children)).not.toMatch(/[\uF8E1-\uF8EA]{1}\uF8EB(?!")/);
          expect(messages.every(m => m.reason !== '' && m.place?.file)).toBe(true);
          composed += 1;
        } catch (error) {
          if (!(error instanceof Trouble)) throw error;
        }
      }),
      { seed: 11, numRuns: 2_000 },
    );
    expect(composed).toBeGreaterThan(200);
  });
});
