import { describe, expect, it } from 'vitest';
import { build as b } from '../../src/brief/index.ts';
import { lay } from './lay.ts';

const data = {
  metadata: {
    title: 'T',
    subtitle: undefined,
    authors: [{ name: 'A', affiliation: 'X' }, { name: 'B' }],
  },
  points: [{ nodes: [b.text('p')] }],
  none: [],
  nothing: null,
  section: b.section([], { id: 's-1' }),
  flag: true,
};

describe('an unknown name is an error', () => {
  it.each([
    ['x\n {{metadata.titel}}', 'template-name-unknown 2:4'],
    ['{{titel}}', 'template-name-unknown 1:3'],
    ['{{#if metadata.titel}}x{{/if}}', 'template-name-unknown 1:7'],
    ['{{#unless titel}}x{{/unless}}', 'template-name-unknown 1:11'],
    ['{{#each pints}}x{{/each}}', 'template-name-unknown 1:9'],
    ['{{#with metdata}}x{{/with}}', 'template-name-unknown 1:9'],
    ['{{#if (eq metadata.titel "x")}}x{{/if}}', 'template-name-unknown 1:11'],
    ['{{#if (or flag (not titel))}}x{{/if}}', 'template-name-unknown 1:21'],
    ['{{join none key=metadata.titel}}', 'template-name-unknown 1:17'],
    ['{{#each metadata.authors}}{{nam}}{{/each}}', 'template-name-unknown 1:29'],
    ['{{#each metadata.authors}}{{../titel}}{{/each}}', 'template-name-unknown 1:29'],
    ['{{#each metadata.authors}}{{../../flag}}{{/each}}', 'template-name-unknown 1:29'],
    ['{{#each metadata.authors as |a|}}{{a.nam}}{{/each}}', 'template-name-unknown 1:36'],
    ['{{#with metadata as |m|}}{{m.titel}}{{/with}}', 'template-name-unknown 1:28'],
    ['{{#each points}}{{this.node}}{{/each}}', 'template-name-unknown 1:19'],
    ['{{@root.metadata.titel}}', 'template-name-unknown 1:3'],
    ['{{@index}}', 'template-name-unknown 1:3'],
    ['{{#each points}}{{@indx}}{{/each}}', 'template-name-unknown 1:19'],
    ['{{../x}}', 'template-name-unknown 1:3'],
    ['{{metadata.title.length}}', 'template-name-unknown 1:3'],
    ['{{#if section.headng}}x{{/if}}', 'template-name-unknown 1:7'],
    // Also where this brief doesn't go.
    ['{{#unless flag}}{{titel}}{{/unless}}', 'template-name-unknown 1:19'],
    ['{{#if flag}}x{{else}}{{titel}}{{/if}}', 'template-name-unknown 1:24'],
    ['{{#each none}}x{{else}}{{titel}}{{/each}}', 'template-name-unknown 1:26'],
  ])('%s', (source, found) => {
    expect(lay(source, data).found).toEqual([found]);
  });

  it('and the nearest known one is suggested', () => {
    const [message] = lay('{{metadata.titel}}', data).messages;
    expect(message?.reason).toBe('Template: nothing is named `metadata.titel`');
    expect(message?.hint).toBe('Did you mean `metadata.title`?');
  });

  it('once, however often a loop comes by', () => {
    expect(lay('{{#each metadata.authors}}{{nam}}{{/each}}', data).found).toHaveLength(1);
  });

  it('in a partial, where it stands', () => {
    const { found } = lay(
      '{{> p}} {{> p metadata}}',
      { ...data, title: 'x' },
      { p: '\n {{title}} {{flg}}' },
    );
    expect(found).toEqual(['template-name-unknown partials/p.hbs 2:14']);
  });

  it('and so is any other mistake of the template, all found in one run', () => {
    const { found } = lay('{{a}}\n{{b}} {{{c}}}\n{{> d}} {{e f}}', {});
    expect(found.toSorted()).toEqual([
      'template-helper-unknown 3:11',
      'template-name-unknown 1:3',
      'template-name-unknown 2:10',
      'template-name-unknown 2:3',
      'template-name-unknown 3:13',
      'template-partial-unknown 3:1',
      'template-raw 2:7',
    ]);
  });
});

describe('a known name is none', () => {
  it.each([
    '{{metadata.subtitle}}',
    '{{nothing}} {{nothing.inside}}',
    '{{#if metadata.subtitle}}x{{/if}}',
    '{{#each none}}{{whatever}}{{/each}}',
    '{{#each metadata.authors}}{{#if affiliation}}{{affiliation}}{{/if}}{{/each}}',
    '{{#each metadata.authors}}{{@index}} {{@root.metadata.title}} {{../points.length}}{{/each}}',
    '{{#each metadata.authors}}{{#each ../points}}{{@../index}}{{#if @first}}{{../name}}{{/if}}{{#unless @last}}x{{/unless}}{{/each}}{{/each}}',
    '{{#each metadata as |value key|}}{{key}} {{@key}}{{/each}}',
    '{{#if section.heading}}x{{/if}}',
    '{{#with metadata}}{{title}} {{./title}} {{this.title}} {{../points.0.nodes}}{{/with}}',
    '{{#with this}}{{metadata.title}}{{/with}}',
  ])('%s', source => {
    expect(lay(source, data).found).toEqual([]);
  });

  it('in a partial that is given it', () => {
    const { shape, found } = lay('{{> p a="b"}}', data, { p: '{{a}} {{metadata.title}}' });
    expect(found).toEqual([]);
    expect(shape).toBe('paragraph("b" " " "T")');
  });
});

describe('prototypes are out of reach', () => {
  it.each([
    '{{constructor}}',
    '{{this.constructor}}',
    '{{metadata.constructor.name}}',
    '{{metadata.__proto__}}',
    '{{metadata.[__proto__]}}',
    '{{points.constructor}}',
    '{{metadata.authors.map}}',
    '{{metadata.title.constructor}}',
    '{{section.constructor}}',
    '{{section.toString}}',
    '{{#with metadata}}{{toString}}{{/with}}',
    '{{#each points}}{{hasOwnProperty}}{{/each}}',
    '{{> p x=metadata}}',
    '{{@constructor}}',
  ])('%s', source => {
    const { found, shape } = lay(source, data, { p: '{{constructor}}{{x.constructor}}' });
    expect(shape).toBe('');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(f => f.startsWith('template-name-unknown'))).toBe(true);
  });

  it('and functions of the data are never called', () => {
    let called = 0;
    const f = () => {
      called += 1;
    };
    const { found } = lay('{{f}}{{#if f}}{{/if}}{{#each f}}{{/each}}{{#with f}}{{/with}}', { f });
    expect(called).toBe(0);
    expect(found).toEqual(['template-value 1:1']);
  });
});
