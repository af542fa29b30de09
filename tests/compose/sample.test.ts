import { describe, expect, it } from 'vitest';
import {
  type AnyNode,
  build as b,
  canonicalText,
  type Document,
  type Flow,
  type Origin,
  rewrite,
  type Section,
  visit,
} from '../../src/brief/index.ts';
import { compose, composer } from '../../src/compose/index.ts';
import { number } from '../../src/number/index.ts';
import { everyNode } from '../helper/every-node.ts';
import { texts } from './lay.ts';

// The helper gives many sentences one id; in a brief each has its own.
let count = 0;
const unique = rewrite(everyNode, node => {
  if (node.type !== 'sentence') return node;
  count += 1;
  return { ...node, id: `t-${count}` };
});
const [title] = unique.children.filter((child): child is Section => child.type === 'section');
const sections = (title?.children ?? []).filter((c): c is Section => c.type === 'section');

const data = {
  metadata: { ...everyNode.metadata, series: undefined },
  audience: everyNode.audience,
  edition: { extract: true, notesMissing: false, words: 321 },
  standfirst: [b.paragraph([b.sentence([b.text('The standfirst.')], { id: 't-s' })])],
  points: ['First', 'Second'].map(word => ({
    nodes: [b.sentence([b.text(`${word} point.`)], { id: word })],
  })),
  sections,
  quotation: [] as Flow[],
  focus: [] as Flow[],
  context: [] as Flow[],
  disclaimer: [] as Flow[],
};

const masthead = {
  path: 'partials/masthead.hbs',
  source: `{{#box "masthead"}}
{{#if metadata.publisher}}{{metadata.publisher}} · {{/if}}{{#if metadata.series}}{{metadata.series}} · {{/if}}{{date metadata.date}}
{{/box}}
`,
};
const template = {
  path: 'document.hbs',
  partials: new Map([['masthead', masthead]]),
  source: `{{> masthead}}

# {{metadata.title}}

{{#if metadata.subtitle}}
{{#box "subtitle"}}
{{metadata.subtitle}}
{{/box}}
{{/if}}

{{#box "byline"}}
{{#each metadata.authors}}
{{name}}{{#if affiliation}}, {{affiliation}}{{/if}}{{#unless @last}}; {{/unless}}
{{/each}}
{{/box}}

{{#box "summary"}}
{{standfirst}}

{{#each points}}
- **{{nodes}}**
{{/each}}
{{/box}}

{{#if edition.extract}}
{{#box "notice"}}
These {{edition.words}} words are chosen verbatim from the full brief, [published here]({{metadata.source}}).
{{/box}}
{{/if}}

{{contents}}

{{#each sections}}
{{this}}

{{/each}}

{{#if quotation}}
## In their words

{{quotation}}
{{/if}}

{{#if disclaimer}}
{{#section "disclaimer"}}
{{disclaimer}}
{{/section}}
{{/if}}

{{#box "colophon"}}
Licence: {{or metadata.licence "all rights reserved"}}. Keywords: {{join metadata.keywords}}.
{{/box}}
`,
};

const options = {
  originOf: (value: string): Origin => (value === 'A. Author' ? 'brief' : 'editorial'),
};
const laid = compose(data, template, options);
const notes = everyNode.children.filter(child => child.type === 'notes');
const document: Document = number({ ...everyNode, children: [...laid.value.children, ...notes] });

describe('a whole edition', () => {
  it('is laid out without a finding', () => {
    expect(laid.messages).toEqual([]);
    expect(document.children.map(child => child.type)).toEqual(['box', 'section', 'box', 'notes']);
    const inside = (document.children[1] as Section).children;
    expect(inside.map(child => (child.type === 'box' ? child.kind : child.type))).toEqual([
      'subtitle',
      'byline',
      'summary',
      'notice',
      'contents',
      ...sections.map(() => 'section'),
    ]);
  });

  it('reads as the template says', () => {
    const text = canonicalText(document);
    expect(
      text.startsWith('Institute of Examples · 24 June 2024 Every node: a “test” & <more>'),
    ).toBe(true);
    expect(text).toContain(
      'A. Author, Institute of Examples; B. Writer The standfirst. First point. Second point. These 321 words are chosen verbatim from the full brief, published here. 1 What changed',
    );
    expect(text.endsWith('Licence: CC BY 4.0. Keywords: examples and tests & trials.')).toBe(true);
  });

  it('carries the given nodes themselves, and gives every leaf an origin', () => {
    const nodes = new Set<AnyNode>();
    visit(b.document(laid.value.children), node => {
      nodes.add(node);
      if (node.type === 'text') expect(['brief', 'editorial', 'computed']).toContain(node.origin);
      return undefined;
    });
    for (const section of sections) expect(nodes.has(section)).toBe(true);
  });

  it('knows which of its strings the brief prints itself', () => {
    const origins = new Map(texts(laid.value.children));
    expect(origins.get('A. Author')).toBe('brief');
    expect(origins.get('B. Writer')).toBe('editorial');
  });

  it('leaves the data as they were, and comes out the same again', () => {
    const before = JSON.stringify(data);
    const again = composer();
    const results = [again, again, compose].map(run =>
      JSON.stringify(run(data, template, options)),
    );
    expect(new Set(results)).toEqual(new Set([JSON.stringify(laid)]));
    expect(JSON.stringify(data)).toBe(before);
  });

  it('numbers its notes from 1 in the order of this edition', () => {
    const markers: string[] = [];
    visit(document, node => {
      if (node.type === 'notes') return 'skip';
      if (node.type === 'citation') markers.push(node.marker ?? '');
      return undefined;
    });
    expect(markers).toEqual(['1', '2', '3', '4', '5']);
  });
});
