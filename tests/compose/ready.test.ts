import { beforeAll, describe, expect, it } from 'vitest';
import { build as b } from '../../src/brief/index.ts';
import { loadAudiences } from '../../src/build/audiences.ts';
import { plainData } from '../../src/compose/plain-data.ts';
import { compileTemplate, runTemplate, type Template } from '../../src/compose/template/index.ts';
import type { Ready } from '../../src/compose/template/ready/ready.ts';
import { readyFor } from '../../src/compose/template/ready/ready-for.ts';
import { writeReady } from '../../src/compose/template/ready/write-ready.ts';
import { nodeHost } from '../../src/host.ts';
import { para } from './lay.ts';

const names = ['executive-summary', 'full-brief', 'india-note', 'key-messages'];
const section = b.section([para('India signed.')], { heading: b.heading([b.text('Treaty')]) });
const data = plainData({
  metadata: {
    title: 'What the visit changed',
    authors: [{ name: 'A. Clerk', affiliation: 'Council' }, { name: 'B. Clerk' }],
    date: '2024-06-24',
    publisher: 'The Council',
    licence: 'CC BY 4.0',
  },
  audience: { id: 'test', label: 'Test' },
  edition: { extract: true, words: 321, focus: 'India', notesMissing: true },
  standfirst: [para('In short.')],
  lead: [para('First of all.')],
  focus: [para('India buys the coal.')],
  points: [{ nodes: [para('One.')], block: true, section: b.text('Treaty') }],
  quotation: [],
  context: [para('Before that.')],
  passages: [section],
  sections: [section],
  disclaimer: [para('Views are the authors’ own.')],
});

describe('a template that was compiled beforehand', () => {
  let templates: Template[] = [];
  beforeAll(async () => {
    const audiences = await loadAudiences(nodeHost(), ['templates'], names);
    templates = audiences.map(({ template }) => template);
  });
  const entryOf = (template: Template) =>
    new Function(`return ${writeReady(template)}`)() as () => Ready;

  it.each(names)('prints what one does that is compiled now: %s', name => {
    const template = templates[names.indexOf(name)] as Template;
    const ready = readyFor(template, templates.map(entryOf));
    expect(ready).toBeDefined();
    const printed = [ready, compileTemplate(template)].map(
      compiled => compiled && runTemplate(compiled, data, {}),
    );
    expect(printed[0]?.markdown).not.toBe('');
    expect(printed[0]).toEqual(printed[1]);
  });

  it('is not taken for one that differs by a letter, in its own file or in a partial', () => {
    const template = templates[0] as Template;
    const table = [entryOf(template)];
    expect(readyFor({ ...template, source: `${template.source} ` }, table)).toBeUndefined();
    const [[partial, file]] = [...template.partials] as [[string, Template]];
    const other = new Map(template.partials).set(partial, { ...file, source: `${file.source}x` });
    const used = partial in (table[0]?.().partials ?? {});
    expect(readyFor({ ...template, partials: other }, table) === undefined).toBe(used);
    expect(used).toBe(true);
  });
});
