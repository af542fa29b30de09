import { describe, expect, it } from 'vitest';
import { check } from '../../src/command/check.ts';
import type { Io } from '../../src/command/io.ts';
import type { Git } from '../../src/git/git.ts';
import { memoryHost } from '../../src/host.ts';

const same = (s: string) => s;
const palette = { red: same, yellow: same, blue: same, dim: same, bold: same };

/** Runs `check` in memory and gives what it printed. */
async function run(
  files: Record<string, string>,
  options: Parameters<typeof check.run>[0],
  git?: Git,
  stdin = '',
) {
  const host = memoryHost(files);
  const printed = { out: '', err: '' };
  const io: Io = {
    host,
    ...(git ? { git } : {}),
    out: text => {
      printed.out += text;
    },
    err: text => {
      printed.err += text;
    },
    stdin: async () => new TextEncoder().encode(stdin),
    watched: false,
    answers: () => false,
    palette,
    outPalette: palette,
    env: {},
    packageTemplates: 'templates',
    version: '0.0.0',
    signal: new AbortController().signal,
  };
  const code = await check.run(options, io);
  return { ...printed, code, files: host.files };
}

const links = (...urls: string[]) =>
  `# T\n\n## S\n\n${urls.map(url => `See [here](${url}) for it.`).join('\n\n')}\n`;
const linked = (text: string) => ({ 'a.md': text });

describe('briefpress check', () => {
  it('folds repeats for people and places each finding for programs', async () => {
    const files = linked(links('#one', '#two'));
    const pretty = await run(files, { sources: ['a.md'] });
    expect(pretty.err).toMatch(
      /`#one` leads nowhere in this brief \(2 times, first on lines 5, 7\)/,
    );
    const { out } = await run(files, { sources: ['a.md'], format: 'github' });
    const lines = out.split('\n').filter(line => line.includes('title=link-nowhere'));
    expect(lines.map(line => /line=(\d+)/.exec(line)?.[1])).toEqual(['5', '7']);
  });

  it('prints JSON by either name', async () => {
    const files = linked(links('#one'));
    const { out } = await run(files, { sources: ['a.md'], format: 'json' });
    expect((await run(files, { sources: ['a.md'], json: true })).out).toBe(out);
    expect(JSON.parse(out)).toBeTruthy();
  });

  it('says where a brief no longer has what was approved of it', async () => {
    const files = {
      'a.md': '# Ferries\n\nThe council signed a treaty on common ferries in May.\n',
      'a.approved.yaml': `short:\n  by: A. Editor\n  digest: ${'a'.repeat(64)}\n  passages:\n    - id: s-1\n      slot: points\n      text: The council signed a pact on common ferries in May.\ngone:\n  by: A. Editor\n  digest: ${'a'.repeat(64)}\n  passages: []\n`,
      'templates/short/audience.yaml': 'label: Short\nselect: points\nbudget:\n  words: 14\n',
      'templates/short/document.hbs': '{{#each points}}\n- {{nodes}}\n{{/each}}\n',
    };
    const { out, code } = await run(files, { sources: ['a.md'], json: true });
    expect(out).toContain('approval-drift');
    expect(out).toContain('The council signed a treaty');
    expect(out).toContain('approval-edited');
    expect(code).toBe(1);
  });

  it('reports a new finding of a rule that the baseline holds', async () => {
    const written = await run(linked(links('#one')), {
      sources: ['a.md'],
      baseline: 'b.json',
      'write-baseline': true,
    });
    const baseline = new TextDecoder().decode(written.files.get('b.json'));
    const later = await run(
      { ...linked(links('#one', '#two')), 'b.json': baseline },
      { sources: ['a.md'], baseline: 'b.json', strict: true },
    );
    expect(later.err).toContain('`#two` leads nowhere');
    expect(later.err).not.toContain('`#one`');
    expect(later.code).toBe(1);
  });

  it('writes a baseline over another, and over nothing else', async () => {
    const write = (files: Record<string, string>, baseline: string) =>
      run(files, { sources: ['a.md'], baseline, 'write-baseline': true });
    const files = { ...linked(links('#one')), 'b.json': '{ "known": [] }' };
    expect((await write(files, 'b.json')).code).toBe(0);
    await expect(write(files, 'a.md')).rejects.toThrow('`a.md` is no baseline');
  });

  it('looks only at what changed since a revision', async () => {
    const files = { 'c/a.md': links('#one'), 'c/b.md': links('#two') };
    const answers: Record<string, string> = {
      'ls-tree': 'c/a.md\0c/b.md\0',
      diff: 'c/b.md\0',
      'rev-parse': '',
    };
    const git: Git = async ([verb = '']) => {
      const out = new TextEncoder().encode(answers[verb] ?? '');
      return { code: 0, out, err: '' };
    };
    const { err } = await run(files, { sources: ['c'], changed: 'main' }, git);
    expect(err).toContain('`#two` leads nowhere');
    expect(err).not.toContain('`#one`');
    await expect(run(files, { sources: ['c'], changed: 'main' })).rejects.toMatchObject({
      found: { rule: 'revision-no-repository' },
    });
  });

  it.each([
    ['Markdown', '---\ntitle: T\n---\n\n## S\n\nSee [here](#one) for it.\n'],
    ['HTML', '<!doctype html><title>T</title><h1>T</h1><p>See <a href="#one">here</a> for it.</p>'],
  ])('tells the format of standard input by its bytes: %s', async (_, source) => {
    const { out } = await run({}, { sources: ['<stdin>'], format: 'json' }, undefined, source);
    const rules = (JSON.parse(out) as { messages: { rule: string }[] }).messages.map(m => m.rule);
    expect(rules).toContain('licence-missing');
    expect(rules).not.toContain('title-missing');
  });

  it('says that standard input has no name', async () => {
    const { err } = await run(
      {},
      { sources: ['<stdin>'] },
      undefined,
      'It was so, and so it stayed for long.',
    );
    expect(err).toContain('no title and no name; it is called `Untitled brief`');
  });
});
