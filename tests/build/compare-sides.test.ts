import { describe, expect, it } from 'vitest';
import { compareSides } from '../../src/build/compare/compare-sides.ts';
import { loadSide } from '../../src/build/compare/load-side.ts';
import { memoryHost } from '../../src/host.ts';

const brief = (number: number) => `# Ferries\n\n## Trade\n\nIt grew by ${number} tonnes.\n`;
const body = '# {{metadata.title}}\n\n{{#each sections}}\n{{this}}\n\n{{/each}}\n';
const project = (number: number, template = body) =>
  memoryHost({
    'content/a/brief.md': brief(number),
    'content/b/brief.md': brief(1),
    'templates/note/audience.yaml': 'label: Note\nselect: everything\n',
    'templates/note/document.hbs': template,
  });
const options = { templates: ['templates'], audiences: [], all: true };

describe('compareSides', () => {
  it('reports what a template changed once, apart from what the text says', async () => {
    const old = await loadSide(project(66), 'old', ['content']);
    const fresh = await loadSide(project(67, `${body}\nIssued by the desk.\n`), 'new', ['content']);
    const { report, messages } = await compareSides(old, fresh, options);
    expect(messages).toEqual([]);
    expect(report.templates.map(t => [t.audience.id, t.briefs, t.changes.length])).toEqual([
      ['note', ['a', 'b'], 1],
    ]);
    const changes = report.editions.map(e => [e.brief, e.difference.changes.map(c => c.kind)]);
    expect(changes).toEqual([
      ['a', ['figure']],
      ['b', []],
    ]);
  });

  it('lays each side out by its own templates', async () => {
    const old = await loadSide(project(66), 'old', ['content/a']);
    const fresh = await loadSide(project(66), 'new', ['content/a']);
    const { report } = await compareSides(old, fresh, options);
    expect(report.templates).toEqual([]);
    expect(report.editions.flatMap(e => e.difference.changes)).toEqual([]);
  });
});
