import { describe, expect, it } from 'vitest';
import { build as b } from '../../src/brief/index.ts';
import { compose } from '../../src/compose/index.ts';
import { lay, texts } from './lay.ts';

const data = {
  a: 'a',
  empty: '',
  none: undefined,
  list: ['x', 'y', 'z'],
  two: ['x', 'y'],
  nothing: [],
  zero: 0,
  day: '2024-06-24',
  people: [{ name: 'A' }, { name: 'B', affiliation: 'I' }],
};
const says = (source: string) =>
  texts(lay(source, data).children)
    .map(([words]) => words)
    .join('');

describe('helpers', () => {
  it.each([
    ['{{#if (eq a "a")}}yes{{else}}no{{/if}}', 'yes'],
    ['{{#if (eq a "b")}}yes{{else}}no{{/if}}', 'no'],
    ['{{#if (eq (date day) "24 June 2024")}}yes{{/if}}', 'yes'],
    ['{{#if (eq (count list) 3)}}yes{{/if}}', 'yes'],
    ['{{#if (and a list)}}yes{{/if}}', 'yes'],
    ['{{#if (and a nothing)}}yes{{else}}no{{/if}}', 'no'],
    ['{{#if (and a zero "b")}}yes{{else}}no{{/if}}', 'no'],
    ['{{or empty none nothing a}}', 'a'],
    ['{{or empty none "instead"}}', 'instead'],
    ['{{#each (or nothing two)}}{{this}}{{/each}}', 'xy'],
    ['{{#if (not nothing)}}yes{{/if}}', 'yes'],
    ['{{#unless (not a)}}yes{{/unless}}', 'yes'],
    ['{{#if nothing}}yes{{else if a}}else{{/if}}', 'else'],
    ['{{#if zero includeZero=true}}yes{{/if}}', 'yes'],
    ['{{#with none}}x{{else}}no{{/with}}', 'no'],
    ['{{count list}} {{count nothing}} {{count none}}', '3 0 0'],
    ['{{date day}}', '24 June 2024'],
    [
      '{{date "2024-02-29"}}, {{date "2024-02"}}, {{date "2024"}}',
      '29 February 2024, February 2024, 2024',
    ],
    ['{{date none}}{{date empty}}', ''],
    ['{{row "Who?" end="."}}{{row "So!" end="."}}{{row "Yes" end="."}}', 'Who?So!Yes.'],
    ['{{row "He said “no.”" end="."}}{{row none empty end="."}}', 'He said “no.”'],
    ['{{join list}}', 'x, y and z'],
    ['{{join two}}', 'x and y'],
    ['{{join list "; "}}', 'x; y; z'],
    ['{{join list ", " " or "}}', 'x, y or z'],
    ['{{join people key="name"}}', 'A and B'],
    ['{{join people key="affiliation"}}', 'I'],
    ['{{join nothing}}{{join none}}', ''],
  ])('%s says %j', (source, words) => {
    expect(lay(source, data).found).toEqual([]);
    expect(says(source)).toBe(words);
  });

  it('say of computed words what they were computed from', () => {
    const { children } = lay('{{date day}}\n\n{{join two}}', data);
    expect(children).toEqual([
      b.paragraph([
        b.text('24 June 2024', { origin: 'computed', rule: 'date', from: '2024-06-24' }),
      ]),
      b.paragraph([
        b.text('x', { origin: 'editorial' }),
        b.text(' and ', { origin: 'computed', rule: 'list', from: 'x; y' }),
        b.text('y', { origin: 'editorial' }),
      ]),
    ]);
  });

  it('know a name of the data from a helper of that name', () => {
    expect(
      lay('{{date}} {{count}} {{#each box}}{{this}}{{/each}}', { date: 'd', count: 2, box: ['b'] })
        .shape,
    ).toBe('paragraph("d" " " "2" " " "b")');
  });

  it('write dates in English for a language without a table', () => {
    const template = { path: 'd.hbs', source: '{{date day}}', partials: new Map() };
    const { value } = compose(data, template, { lang: 'xx-YY' });
    expect(texts(value.children)[0]?.[0]).toBe('24 June 2024');
  });
});
