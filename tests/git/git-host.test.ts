import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeGit } from '../../src/git/git.ts';
import { gitHost } from '../../src/git/git-host.ts';
import { mergeBase, resolveRevision } from '../../src/git/resolve-revision.ts';
import { memoryHost } from '../../src/host.ts';
import { Trouble } from '../../src/message/index.ts';

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

describe.skipIf(!installed)('git (skipped where git is absent)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefpress-git-'));
  const repo = join(folder, 'repo');
  const run = (...args: string[]) => execFileSync('git', ['-C', repo, ...args], { env });
  const git = nodeGit(env, repo);
  const outside = memoryHost({ '/package/templates/x.hbs': 'outside' });
  const refusal = async (made: Promise<unknown>) => {
    const error = await made.catch((e: unknown) => e);
    return error instanceof Trouble ? error.found : undefined;
  };

  beforeAll(() => {
    mkdirSync(join(repo, 'content/a b'), { recursive: true });
    run('init', '-q', '-b', 'main');
    writeFileSync(join(repo, 'content/a b/brief.md'), '# One é\n');
    run('add', '-A');
    run('commit', '-qm', 'one');
    run('tag', 'v1');
    writeFileSync(join(repo, 'content/a b/brief.md'), '# Two\n');
    writeFileSync(join(repo, 'new.txt'), 'new');
    run('add', '-A');
    run('commit', '-qm', 'two');
    writeFileSync(join(repo, 'content/a b/brief.md'), '# Uncommitted\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads a commit without its working tree', async () => {
    const host = await gitHost(git, await resolveRevision(git, 'v1'), outside);
    expect(await host.list('.')).toEqual([{ name: 'content', kind: 'folder' }]);
    expect(await host.list('content/')).toEqual([{ name: 'a b', kind: 'folder' }]);
    expect(await host.kind('content/a b/brief.md')).toEqual({ kind: 'file', size: 9 });
    expect(await host.kind('new.txt')).toBeUndefined();
    const text = new TextDecoder().decode(await host.read('./content/a b/brief.md'));
    expect(text).toBe('# One é\n');
    const later = await gitHost(git, await resolveRevision(git, 'HEAD'), outside);
    expect(new TextDecoder().decode(await later.read('content/a b/brief.md'))).toBe('# Two\n');
  });

  it('reads nothing outside a folder, and absolute paths elsewhere', async () => {
    const host = await gitHost(git, await resolveRevision(git, 'HEAD'), outside);
    expect(await host.readInside('content/a b', '../../new.txt')).toBeUndefined();
    expect(await host.readInside('content/a b', 'brief.md')).toBeDefined();
    expect(new TextDecoder().decode(await host.read('/package/templates/x.hbs'))).toBe('outside');
    expect((await refusal(host.write('x', new Uint8Array())))?.rule).toBe('output-unwritable');
  });

  it('says that a revision is unknown, and takes no option for one', async () => {
    expect((await refusal(resolveRevision(git, 'nowhere')))?.rule).toBe('revision-unknown');
    expect((await refusal(resolveRevision(git, '--all')))?.rule).toBe('revision-unknown');
    expect(await mergeBase(git, 'v1', 'main')).toBe(await resolveRevision(git, 'v1'));
  });

  it('names the remedy in a shallow clone', async () => {
    const clone = join(folder, 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repo}`, clone], { env });
    const found = await refusal(resolveRevision(nodeGit(env, clone), 'v1~0'));
    expect(found?.rule).toBe('revision-shallow');
    expect(found?.hint).toContain('git fetch --unshallow');
  });

  it('says that there is no repository', async () => {
    const found = await refusal(
      resolveRevision(nodeGit({ ...env, GIT_CEILING_DIRECTORIES: folder }, folder), 'main'),
    );
    expect(found?.rule).toBe('revision-no-repository');
  });
});
