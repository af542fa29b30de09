import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../helper/cases.ts';
import { runCli } from '../helper/run-cli.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpress-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const fresh = () => mkdtemp(join(folder, 'case-'));

const formats = ['docx', 'html', 'md', 'pdf'];
const audienceNames = ['executive-summary', 'full-brief', 'india-note'];
const text =
  'A brief about India that says one thing, at a length that makes it a paragraph of its own.\n';

describe('briefpress build', () => {
  it.skipIf(!seed)('publishes the real text: twelve files, its messages, exit code 0', async () => {
    const cwd = await fresh();
    await writeFile(join(cwd, 'draft.txt'), seed?.text ?? '');
    const run = await runCli(['build', 'draft.txt'], { cwd });
    const expected = audienceNames.flatMap(a => formats.map(f => `draft-${a}.${f}`));
    expect((await readdir(join(cwd, 'out/draft'))).sort()).toEqual(expected.sort());
    expect(run.stdout.trim().split('\n').sort()).toEqual(
      expected.map(name => `out/draft/${name}`).sort(),
    );
    await expect(run.stderr).toMatchFileSnapshot('real-text.stderr.txt');
    expect(run.code).toBe(0);
  });

  it('reads standard input, and writes where it is told', async () => {
    const cwd = await fresh();
    const run = await runCli(
      [
        'build',
        '-',
        '--format',
        'md',
        '--audience',
        'full-brief',
        '--out',
        'public',
        '--title',
        'Given',
      ],
      { cwd, stdin: text },
    );
    expect(run.stdout).toBe('public/stdin/stdin-full-brief.md\n');
    expect(await readFile(join(cwd, run.stdout.trim()), 'utf8')).toContain('# Given');
  });

  it('takes one value after a list option, and paths that begin with a hyphen after `--`', async () => {
    const cwd = await fresh();
    await writeFile(join(cwd, '-a.txt'), text);
    await writeFile(join(cwd, 'b.txt'), text);
    const args = ['build', '-f', 'md', 'b.txt', '-a', 'full-brief', '--', '-a.txt'];
    const run = await runCli(args, { cwd });
    expect(run.stdout).toBe('out/b/b-full-brief.md\nout/-a/-a-full-brief.md\n');
  });

  it('refuses an option that is given twice or empty', async () => {
    const run = await runCli(['build', '--out', 'a', '--out', 'b']);
    expect(run.stderr).toContain('error: `--out` is given twice [usage]');
    expect(run.code).toBe(2);
  });

  it('gives the same outputs for CRLF and LF', async () => {
    const lf = await fresh();
    const crlf = await fresh();
    const source = `${text}\nIt said so.1 It said more.2\n\nAnd it stopped.3\n`;
    await writeFile(join(lf, 'a.txt'), source);
    await writeFile(join(crlf, 'a.txt'), source.replace(/\n/g, '\r\n'));
    for (const cwd of [lf, crlf]) await runCli(['build', 'a.txt'], { cwd });
    for (const name of await readdir(join(lf, 'out/a')))
      expect(await readFile(join(crlf, 'out/a', name))).toEqual(
        await readFile(join(lf, 'out/a', name)),
      );
  });

  it('skips the lock files of word processors', async () => {
    const cwd = await fresh();
    await writeFile(join(cwd, 'a.txt'), text);
    await writeFile(join(cwd, '~$a.txt'), 'x');
    const run = await runCli(['build', '.', '-f', 'md', '-a', 'full-brief'], { cwd });
    expect(run.stdout).toBe('out/a/a-full-brief.md\n');
  });

  it('skips an edition for which the brief has nothing, with a warning', async () => {
    const cwd = await fresh();
    await writeFile(join(cwd, 'a.txt'), text.replace('India', 'the moon'));
    const run = await runCli(['build', 'a.txt', '-f', 'md'], { cwd });
    expect(run.stderr).toContain(
      'The edition `india-note` is skipped: the brief says nothing about India [edition-empty]',
    );
    expect(run.stdout).not.toContain('india-note');
    expect(run.code).toBe(0);
  });

  it('fails on warnings with --strict, and writes all the same', async () => {
    const cwd = await fresh();
    await writeFile(join(cwd, 'a.txt'), text);
    const run = await runCli(['build', 'a.txt', '-f', 'md', '--strict'], { cwd });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('out/a/a-full-brief.md');
  });

  it('writes nothing on an error, and a marked draft with --draft', async () => {
    const cwd = await fresh();
    await writeFile(join(cwd, 'a.txt'), text);
    await writeFile(join(cwd, 'a.brief.yaml'), 'notes:\n  "9": A note that nothing cites.\n');
    const args = ['build', 'a.txt', '-f', 'html', '-a', 'full-brief'];
    const refused = await runCli(args, { cwd });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('[note-unknown]');
    expect(await readdir(cwd)).not.toContain('out');
    const draft = await runCli([...args, '--draft'], { cwd });
    expect(draft.code).toBe(1);
    expect(await readFile(join(cwd, 'out/a/a-full-brief.html'), 'utf8')).toMatch(/draft/i);
  });

  it('prints JSON for programs', async () => {
    const cwd = await fresh();
    await writeFile(join(cwd, 'a.txt'), text);
    const run = await runCli(['build', 'a.txt', '-f', 'md', '--json'], { cwd });
    const result = JSON.parse(run.stdout) as {
      outputs: { path: string }[];
      messages: { rule: string }[];
    };
    expect(result.outputs.map(o => o.path)).toContain('out/a/a-india-note.md');
    expect(result.messages.map(m => m.rule)).toContain('title-missing');
    expect(run.stderr).toBe('');
  });

  it('takes its defaults from briefpress.config.yaml', async () => {
    const cwd = await fresh();
    await writeFile(join(cwd, 'a.txt'), text);
    await writeFile(
      join(cwd, 'briefpress.config.yaml'),
      'sources: [a.txt]\nformats: [md]\naudiences: [full-brief]\nout: public\n',
    );
    const run = await runCli(['build', '--quiet'], { cwd });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readdir(join(cwd, 'public/a'))).toEqual(['a-full-brief.md']);
  });

  it('takes title, note texts and a lost quotation from brief.yaml', async () => {
    const cwd = await fresh();
    await writeFile(
      join(cwd, 'a.txt'),
      'He went to Pyongyang.1 He came back.2 He wrote a letter.3 The letter said:\n\nNobody answered it, and the matter rested there for a year.5\n',
    );
    await writeFile(
      join(cwd, 'a.brief.yaml'),
      'title: The letter\nnotes:\n  "1": Diary, page 1.\nquotations:\n  - after: "The letter said:"\n    text: I shall return.\n    attribution: The letter\n    note: 4\n',
    );
    await runCli(['build', 'a.txt', '-f', 'md', '-a', 'full-brief'], { cwd });
    const made = await readFile(join(cwd, 'out/a/a-full-brief.md'), 'utf8');
    expect(made).toContain('# The letter');
    expect(made).toContain('> I shall return.');
    expect(made).toContain('> — The letter');
    expect(made).toContain('[^1]: Diary, page 1.');
  });
});

describe('briefpress init', () => {
  it('makes a project that builds', async () => {
    const cwd = await fresh();
    const made = await runCli(['init', '--yes'], { cwd });
    expect(made.stdout.trim().split('\n')).toEqual([
      'content/first-brief/brief.md',
      'content/first-brief/brief.yaml',
      'templates/our-summary/audience.yaml',
      'templates/our-summary/document.hbs',
    ]);
    const built = await runCli(['build', '-f', 'md'], { cwd });
    expect(built.stdout).toContain('out/first-brief/first-brief-our-summary.md');
    expect(built.code).toBe(0);
  });
  it('says the way to the project as a shell takes it', async () => {
    const run = await runCli(['init', 'über uns', '--yes'], { cwd: await fresh() });
    expect(run.stderr).toContain('`cd "über uns"`');
  });
  it('overwrites nothing', async () => {
    const cwd = await fresh();
    await runCli(['init', '--yes'], { cwd });
    const again = await runCli(['init', '--yes'], { cwd });
    expect(again.stderr).toContain('exists already');
    expect(again.code).toBe(2);
  });
  it('makes no audience of a folder that all audiences share', async () => {
    const run = await runCli(['init', '--yes', '--as', 'partials'], { cwd: await fresh() });
    expect(run.stderr).toContain('`templates/partials` is no audience');
    expect([run.code, run.stdout]).toEqual([2, '']);
  });

  it('asks for --yes where nobody can answer', async () => {
    const run = await runCli(['init'], { cwd: await fresh() });
    expect(run.stderr).toContain('--yes');
    expect(run.code).toBe(2);
  });
});

describe('briefpress inspect', () => {
  it('prints an outline, a tree, and one audience’s document', async () => {
    const cwd = await fresh();
    await writeFile(join(cwd, 'a.txt'), text);
    const outline = await runCli(['inspect', 'a.txt'], { cwd });
    expect(outline.stdout).toContain('paragraph A brief about India');
    const tree = JSON.parse((await runCli(['inspect', 'a.txt', '--json'], { cwd })).stdout) as {
      type: string;
    };
    expect(tree.type).toBe('brief');
    const document = JSON.parse(
      (await runCli(['inspect', 'a.txt', '--json', '--audience', 'india-note'], { cwd })).stdout,
    ) as { type: string; audience: { id: string } };
    expect([document.type, document.audience.id]).toEqual(['document', 'india-note']);
  });
});

describe('briefpress audiences', () => {
  it('says what each selects, a topic by its own name', async () => {
    const { code, stdout } = await runCli(['audiences'], { cwd: await fresh() });
    expect(code).toBe(0);
    expect(stdout).toContain('takes what bears on India; at most 350 words, 1 page');
    expect(stdout).toContain('takes everything');
  });
});

describe('what is missing', () => {
  it.each([
    [
      ['inspect', '--register', 'a.txt'],
      ['Unknown register `a.txt`', 'quotations, figures, notes, names'],
    ],
    [
      ['inspect', 'a.txt', '--register'],
      ['`--register` needs a value', 'quotations, figures'],
    ],
    [['inspect', 'a.txt', '--register', 'quotes'], ['Unknown register `quotes`']],
    [
      ['explain', 'a.txt'],
      ['needs an audience', 'executive-summary', 'india-note'],
    ],
    [
      ['approve', 'a.txt', '--by', 'A. Editor'],
      ['`briefpress approve` needs an audience', 'executive-summary', 'india-note'],
    ],
  ])('is named, with what there is: %j', async (args, words) => {
    const cwd = await fresh();
    await writeFile(join(cwd, 'a.txt'), text);
    const { code, stderr } = await runCli(args, { cwd });
    expect(code).toBe(2);
    for (const part of words) expect(stderr).toContain(part);
  });
});

describe('briefpress', () => {
  it('says its version and its help', async () => {
    expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await runCli(['--help']);
    for (const verb of ['build', 'init', 'inspect', 'completion'])
      expect(help.stdout).toContain(`briefpress ${verb}`);
    expect(help.code).toBe(0);
  });
});
