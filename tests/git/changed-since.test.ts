import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedSources } from '../../src/build/changed-sources.ts';
import { type FoundSource, findSources } from '../../src/build/find-sources.ts';
import { changedSince } from '../../src/git/changed-since.ts';
import { nodeGit } from '../../src/git/git.ts';
import { memoryHost } from '../../src/host.ts';

const installed = spawnSync('git', ['--version']).status === 0;
const env = {
  PATH: process.env.PATH,
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

describe.skipIf(!installed)('what changed since a revision (skipped where git is absent)', () => {
  const repo = mkdtempSync(join(tmpdir(), 'briefpress-changed-'));
  const run = (...args: string[]) => execFileSync('git', ['-C', repo, ...args], { env });
  const write = (path: string, text = path) => writeFileSync(join(repo, path), text);

  beforeAll(() => {
    for (const folder of ['one', 'two', 'three/images'])
      mkdirSync(join(repo, 'content', folder), { recursive: true });
    run('init', '-q', '-b', 'main');
    for (const name of ['one', 'two', 'three']) write(`content/${name}/brief.md`);
    write('content/two/brief.yaml');
    write('content/é a.md');
    write('content/old.md');
    write('.gitignore', 'ignored.md\n');
    run('add', '-A');
    run('commit', '-qm', 'one');
    run('tag', 'v1');
    write('content/one/brief.md', 'another');
    run('commit', '-qam', 'two');
    rmSync(join(repo, 'content/two/brief.yaml'));
    run('mv', 'content/old.md', 'content/new.md');
    write('content/three/images/a.png');
    write('content/ignored.md');
  });
  afterAll(() => rmSync(repo, { recursive: true, force: true }));

  it.each([
    ['the top folder', '.', 'content/'],
    ['a folder below', 'content', ''],
  ])('counts commits, deletions, renames and new files, seen from %s', async (_, folder, at) => {
    const changed = await changedSince(nodeGit(env, join(repo, folder)), 'v1');
    const of = (names: readonly string[]) => names.filter(name => changed.has(`${at}${name}`));
    const all = [
      'one/brief.md',
      'two/brief.md',
      'two/brief.yaml',
      'three/brief.md',
      'é a.md',
      'old.md',
      'new.md',
      'ignored.md',
    ];
    expect(of(all)).toEqual(['one/brief.md', 'two/brief.yaml', 'old.md', 'new.md', 'ignored.md']);
    expect(changed.below(`${at}three`)).toEqual(['images/a.png']);
    expect(changed.below(at === '' ? '.' : at)).toContain('three/images/a.png');
    expect(changed.has(join(repo, 'content/two/brief.md'))).toBe(false);
    expect(changed.has('../elsewhere.md')).toBe(true);
  });
});

describe('the sources that changed', () => {
  const files = {
    'c/whole/brief.md': 'w',
    'c/whole/figure.png': 'png',
    'c/names.md': 'See ![it](my%20map.png).',
    'c/plain.md': 'p',
    'c/settled.md': 's',
    'c/settled.brief.yaml': 'references: refs.json',
    'c/refs.json': '{}',
    'c/my map.png': 'png',
  };
  const since = async (...changed: string[]): Promise<string[]> => {
    const host = memoryHost(files);
    const found: FoundSource[] = await findSources(host, 'c');
    const kept = await changedSources(host, found, {
      has: path => changed.includes(path),
      below: folder =>
        changed.filter(p => p.startsWith(`${folder}/`)).map(p => p.slice(folder.length + 1)),
    });
    return kept.map(({ name }) => name);
  };

  it.each([
    ['its text', 'c/plain.md', ['plain']],
    ['a file of its folder', 'c/whole/figure.png', ['whole']],
    ['settings that are gone', 'c/plain.brief.yaml', ['plain']],
    ['settings that are there', 'c/settled.brief.yaml', ['settled']],
    ['an image that it names', 'c/my map.png', ['names']],
    ['a file that its settings name', 'c/refs.json', ['settled']],
    ['nothing of its own', 'c/other.bin', []],
  ])('are those of which %s changed', async (_, path, names) => {
    expect(await since(path)).toEqual(names);
  });
});
