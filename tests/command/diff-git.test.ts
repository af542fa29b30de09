import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../helper/run-cli.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;
const root = fileURLToPath(new URL('../..', import.meta.url));

describe.skipIf(!hasGit)('briefpress diff of revisions (needs git)', () => {
  const repo = mkdtempSync(join(tmpdir(), 'briefpress-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: repo,
      stdio: 'pipe',
    });
  const edit = (path: string, from: string, to: string) => {
    const file = join(repo, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
  const commit = (tag: string) => {
    git('add', '-A');
    git('commit', '-q', '-m', tag);
    git('tag', tag);
  };
  const stat = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli(['diff', ...args, '--stat'], { cwd: repo });
    return { code, out: stdout.split('\n').filter(line => /^\S/.test(line)), err: stderr };
  };

  beforeAll(() => {
    git('init', '-q', '-b', 'main');
    cpSync(join(root, 'content'), join(repo, 'content'), { recursive: true });
    cpSync(join(root, 'templates'), join(repo, 'templates'), { recursive: true });
    commit('v1');
    edit('content/ferry-treaty/brief.txt', 'three days before', 'four days before');
    commit('v2');
    edit('templates/full-brief/document.hbs', '{{', 'Printed by the desk.\n\n{{');
    commit('v3');
    edit('templates/theme/theme.yaml', '#1f4e79', '#5a1f79');
    commit('v4');
  });
  afterAll(() => rmSync(repo, { recursive: true }));

  it('compares a range, for one brief or for every audience', async () => {
    const change = 'ferry-treaty · Full brief: 1 change';
    expect((await stat('v1..v2')).out).toEqual([change]);
    expect((await stat('v1', 'v2', '--', 'content/heat-plans')).out).toEqual([]);
    const all = (await stat('v1', 'v2', '--all')).out;
    expect(all).toContain(change);
    expect(all).toContain('ferry-treaty · India note: 1 change');
  });

  it('says once what a template changed, and what the theme did', async () => {
    expect((await stat('v2..v3')).out).toEqual([
      'The template of Full brief changed: 1 change in ferry-treaty, heat-plans',
    ]);
    expect(await stat('--since', 'v3')).toMatchObject({
      code: 1,
      out: ['The theme changed: the look of ferry-treaty, heat-plans'],
    });
    expect((await stat('v1..v4')).out).toHaveLength(3);
  });

  it('compares the working tree with a revision', async () => {
    edit('content/heat-plans/brief.md', 'heat', 'warmth');
    try {
      expect((await stat('HEAD')).out).toEqual([
        expect.stringMatching(/^heat-plans · Full brief: \d change/),
      ]);
    } finally {
      git('checkout', '-q', '--', '.');
    }
  });

  it('says that a path is in neither revision', async () => {
    const { code, err } = await stat('v1..v2', 'content/nope');
    expect([code, err]).toEqual([2, expect.stringContaining('[source-absent]')]);
  });
});
