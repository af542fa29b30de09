import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../helper/run-cli.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpress-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const brief =
  '# Ferries\n\n## Need\n\nThe islands want a ferry.\n\n## Cost\n\nIt costs 4 million.\n';
const settings = 'date: 2024-06-24\nlicence: CC BY 4.0\n';

/** A project with one brief and one audience of its own, built in two formats. */
async function project() {
  const cwd = await mkdtemp(join(folder, 'case-'));
  const write = async (path: string, text: string) => {
    await mkdir(join(cwd, path, '..'), { recursive: true });
    await writeFile(join(cwd, path), text);
  };
  await write('content/ferries/brief.md', brief);
  await write('content/ferries/brief.yaml', settings);
  await write('templates/board/audience.yaml', 'label: Board\nselect: everything\n');
  await write(
    'templates/board/document.hbs',
    '# {{metadata.title}}\n\n{{#each sections}}\n{{this}}\n\n{{/each}}\n',
  );
  const run = (...args: string[]) => runCli(args, { cwd });
  const build = (...args: string[]) => run('build', '-f', 'md,html', ...args);
  const manifest = async () => JSON.parse(await readFile(join(cwd, 'out/manifest.json'), 'utf8'));
  const paths = async (): Promise<string[]> =>
    (await manifest()).briefs.flatMap((b: { editions: { outputs: { path: string }[] }[] }) =>
      b.editions.flatMap(e => e.outputs.map(o => o.path)),
    );
  return { cwd, write, run, build, manifest, paths };
}

describe('out/manifest.json', () => {
  it('tells files by their bytes, in whatever encoding they are', async () => {
    const { write, build, manifest, run } = await project();
    await write('other.md', `\uFEFF${brief}`);
    await build();
    const { stderr } = await build('other.md');
    expect(stderr).not.toContain('out of date');
    expect((await build()).stderr).not.toContain('out of date');
    const digest = createHash('sha256').update(`\uFEFF${brief}`).digest('hex');
    expect((await manifest()).inputs['other.md']).toBe(digest);
    expect((await run('verify')).code).toBe(0);
  });

  it('lists what was read, what was made and what was skipped, with digests', async () => {
    const { cwd, build, manifest } = await project();
    expect((await build()).code).toBe(0);
    const { inputs, briefs } = await manifest();
    expect(Object.keys(inputs)).toEqual(
      expect.arrayContaining([
        'content/ferries/brief.md',
        'content/ferries/brief.yaml',
        'package:full-brief/document.hbs',
        'package:theme/theme.yaml',
        'templates/board/audience.yaml',
      ]),
    );
    expect(JSON.stringify(inputs)).not.toContain(cwd);
    const sha = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
    expect(inputs['content/ferries/brief.md']).toBe(sha(brief));
    expect(inputs['content/ferries/brief.yaml']).toBe(sha(settings));
    const [made] = briefs;
    const skipped = made.editions.find((e: { audience: string }) => e.audience === 'india-note');
    expect(skipped.skipped).toContain('says nothing about India');
    expect(skipped.outputs).toEqual([]);
    const board = made.editions.find((e: { audience: string }) => e.audience === 'board');
    expect(board.inputs).toContain('templates/board/document.hbs');
    expect(board.inputs).not.toContain('package:full-brief/document.hbs');
    for (const output of board.outputs)
      expect(output.sha256).toBe(sha(await readFile(join(cwd, 'out', output.path))));
  });

  it('keeps what an earlier run made and nothing has changed', async () => {
    const { build, run, manifest, paths, write } = await project();
    await build();
    const before = await manifest();
    expect((await build('-a', 'board', '-f', 'md')).stderr).not.toContain('out of date');
    expect(await manifest()).toEqual(before);
    await run('build', '-a', 'board', '-f', 'md');
    expect(await manifest()).toEqual(before);
    await write('content/ferries/brief.md', brief.replace('4 million', '5 million'));
    const { stderr } = await build('-a', 'board', '-f', 'md');
    expect(stderr.match(/output-stale/g)).toHaveLength(1);
    expect(stderr).toContain(
      '`out/ferries/ferries-executive-summary.html` and 3 more files of its brief are out of date: `content/ferries/brief.md` has changed since',
    );
    expect(stderr).not.toContain('build them again');
    expect(await paths()).toEqual(['ferries/ferries-board.html', 'ferries/ferries-board.md']);
  });

  it('leaves no file of a removed audience or brief unsaid, run after run', async () => {
    const { cwd, build, write } = await project();
    await write('content/harbours/brief.md', brief.replaceAll('erries', 'arbours'));
    await build();
    await rm(join(cwd, 'templates/board'), { recursive: true });
    await rm(join(cwd, 'content/harbours'), { recursive: true });
    for (const again of [1, 2]) {
      const { stderr, code } = await build('--strict');
      expect([again, stderr]).toEqual([
        again,
        expect.stringContaining('ferries-board.html` and 1 more file of its brief are out of date'),
      ]);
      expect(stderr).toContain('`out/harbours/harbours-board.html` and 5 more files');
      expect(code).toBe(1);
    }
  });
});

describe('briefpress verify', () => {
  it.each([
    ['--no-embed', '--title', 'Given'],
    ['--focus', 'islands', '--words', '50'],
    ['--words', '20', '--sentence-lines'],
    ['--html-fragment', '--draft', '--track-changes', 'reject'],
  ])('says that all is the same, however it was built: %s %s %s %s', async (...args) => {
    const { run, build, paths } = await project();
    expect((await build(...args.filter(arg => arg !== undefined))).code).toBe(0);
    const { code, stderr } = await run('verify');
    expect([code, stderr]).toEqual([0, `${(await paths()).length} files the same, 0 files not\n`]);
  });

  it.each<[string, string, string]>([
    [
      'content/ferries/brief.md',
      brief.replace('islands', 'isles'),
      '`content/ferries/brief.md` has changed',
    ],
    [
      'content/ferries/brief.yaml',
      'date: 2024-06-25\n',
      '`content/ferries/brief.yaml` has changed',
    ],
    [
      'templates/theme/theme.yaml',
      'notes: { size: 9 }\n',
      '`templates/theme/theme.yaml` is new; `package:theme/theme.yaml` is no longer read',
    ],
    [
      'templates/board/document.hbs',
      '# {{metadata.title}}\n',
      '`templates/board/document.hbs` has changed',
    ],
  ])('names what changed: %s', async (path, text, why) => {
    const { build, run, write } = await project();
    await build('-a', 'board');
    await write(path, text);
    const { code, stderr } = await run('verify');
    expect(code).toBe(1);
    expect(stderr).toContain('`out/ferries/ferries-board.html` ');
    expect(stderr).toContain(`: ${why}`);
  });

  it('names files that were changed, removed or added by hand', async () => {
    const { cwd, build, run, write } = await project();
    await build();
    await write('out/ferries/ferries-board.md', 'Another text');
    await unlink(join(cwd, 'out/ferries/ferries-full-brief.md'));
    await write('out/ferries/ferries-minister.pdf', 'x');
    const { code, stderr, stdout } = await run('verify', '--json');
    expect([code, stderr]).toEqual([1, '']);
    const { same, different, messages } = JSON.parse(stdout);
    expect([same, different.length]).toEqual([4, 3]);
    expect(messages.map((m: { reason: string }) => m.reason.split(': ')[1])).toEqual([
      'the file was changed after it was built',
      'the file is gone',
      'the manifest does not list it',
    ]);
  });

  it('keeps the record of a brief that was refused, beside one that was built', async () => {
    const { build, run, manifest, paths, write } = await project();
    const other = brief.replaceAll('erries', 'arbours');
    await write('content/harbours/brief.md', other);
    await build();
    const [before, all] = [await manifest(), await paths()];
    await write('templates/board/document.hbs', '# {{metadata.title}}, for the board\n');
    await write('content/ferries/brief.yaml', `${settings}audiences: [board, nobody]\n`);
    await write('content/ferries/brief.md', brief.replace('islands', 'isles'));
    const failed = await build();
    expect(failed.code).toBe(1);
    expect(failed.stderr).not.toContain('output-stale');
    expect(await paths()).toEqual(all);
    const briefs = (m: typeof before) =>
      m.briefs[0].editions.map(({ was: _, ...edition }: { was?: unknown }) => edition);
    expect(briefs(await manifest())).toEqual(briefs(before));
    const { code, stderr } = await run('verify');
    expect(code).toBe(1);
    expect(stderr).toContain('`content/ferries/brief.md` has changed; ');
    expect(stderr).not.toContain('does not list');
    await write('content/ferries/brief.yaml', settings);
    await write('content/ferries/brief.md', brief);
    // What the refused brief was made of is still known, though another read its template anew.
    expect((await run('verify')).stderr).toContain(
      'ferries-board.html` and 1 more file of its brief are not what their sources give: `templates/board/document.hbs` has changed',
    );
    await build();
    expect((await run('verify')).code).toBe(0);
    expect(JSON.stringify(await manifest())).not.toContain('"was"');
  });

  it('advises on drift from an approval as the approval does', async () => {
    const { build, run, write } = await project();
    await build('-a', 'board');
    expect((await run('approve', 'content/ferries', '-a', 'board', '--by', 'A. Editor')).code).toBe(
      0,
    );
    await write('content/ferries/brief.md', brief.replace('4 million', '5 million'));
    const { stderr } = await run('verify');
    expect(stderr).toContain('it can’t be built again: The edition `board` was approved with');
    expect(stderr).toContain('Restore the passage, or approve the edition again.');
    expect(stderr).not.toContain('Build again');
  });

  it('names another version, a missing source, and a folder without a manifest', async () => {
    const { cwd, build, run, write, manifest } = await project();
    expect((await run('verify')).code).toBe(2);
    await build('-a', 'board');
    await rm(join(cwd, 'content'), { recursive: true });
    expect((await run('verify')).stderr).toContain('its source `content/ferries/brief.md` is gone');
    await write('content/ferries/brief.md', brief);
    const old = await manifest();
    await write('out/manifest.json', JSON.stringify({ ...old, briefpress: '0.0.1' }));
    expect((await run('verify')).stderr).toMatch(/version 0\.0\.1 made it, this is/);
  });
});
