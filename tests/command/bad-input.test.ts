import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../helper/run-cli.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpress-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const text =
  'A brief that says one thing, at a length that makes it a paragraph of its own in any text.\n';

/** Each case: what is given, what is asked, and the one message (first line, place and rule) that comes of it. */
const cases: {
  name: string;
  files?: Record<string, string | Uint8Array>;
  args: string[];
  code: number;
  says: RegExp;
}[] = [
  {
    name: 'no such file',
    args: ['absent.txt'],
    code: 2,
    says: /^error: No such file or folder: `absent.txt` \[source-absent\]$/,
  },
  {
    name: 'a folder without briefs',
    files: { 'empty/notes.csv': 'a,b' },
    args: ['empty'],
    code: 2,
    says: /^error: No brief in `empty` \[source-none\]$/,
  },
  {
    name: 'no content folder',
    args: [],
    code: 2,
    says: /^error: No such file or folder: `content` \[source-absent\]$/,
  },
  {
    name: 'a kind of file that is not read',
    files: { 'brief.odt': 'x' },
    args: ['brief.odt'],
    code: 2,
    says: /^brief.odt: error: Unexpected kind of file `brief.odt`, expected one of .*\[source-unknown-format\]$/,
  },
  {
    name: 'invalid UTF-8',
    files: { 'a.md': new Uint8Array([72, 105, 0xc3, 0x28, 10]) },
    args: ['a.md'],
    code: 1,
    says: /^a.md: error: Unexpected byte 3 in `a.md`: the file is not UTF-8 text \[source-not-utf8\]$/,
  },
  {
    name: 'an empty file',
    files: { 'a.txt': '' },
    args: ['a.txt'],
    code: 1,
    says: /^a.txt: error: Nothing to publish: `a.txt` is empty \[source-empty\]$/,
  },
  {
    name: 'a file of white space',
    files: { 'a.txt': '\uFEFF \n\t\n' },
    args: ['a.txt'],
    code: 1,
    says: /\[source-empty\]$/,
  },
  {
    name: 'a binary',
    files: { 'a.txt': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]) },
    args: ['a.txt'],
    code: 1,
    says: /^a.txt: error: Unexpected binary content in `a.txt`, expected text \[source-binary\]$/,
  },
  {
    name: 'a text past the limit',
    files: { 'a.txt': 'x'.repeat(16 * 1024 * 1024 + 1) },
    args: ['a.txt'],
    code: 1,
    says: /^a.txt: error: Unexpected size of `a.txt`: 16 MB, the limit is 16 MB|16.1 MB.*\[source-too-big\]$/,
  },
  {
    name: 'markup nested past the limit',
    files: { 'a.md': `${'> '.repeat(10_000)}x\n` },
    args: ['a.md'],
    code: 1,
    says: /^a.md:1:\d+: error: .*\[markup-too-deep\]$/,
  },
  {
    name: 'markup too dense',
    files: { 'a.md': '*a_ '.repeat(25_000) },
    args: ['a.md'],
    code: 1,
    says: /^a.md:\d+:\d+: error: .*\[markup-too-dense\]$/,
  },
  {
    name: 'broken front matter',
    files: { 'a.md': `---\ntitle: "x\nlang: en\n---\n\n${text}` },
    args: ['a.md'],
    code: 1,
    says: /^a.md:\d+:\d+: error: Broken YAML: .*\[yaml-broken\]$/,
  },
  {
    name: 'broken brief.yaml',
    files: { 'b/brief.txt': text, 'b/brief.yaml': 'title: [\n' },
    args: ['b'],
    code: 1,
    says: /^b\/brief.yaml:\d+:\d+: error: Broken YAML: .*\[yaml-broken\]$/,
  },
  {
    name: 'an unknown key',
    files: { 'b/brief.txt': text, 'b/brief.yaml': 'titel: x\n' },
    args: ['b'],
    code: 1,
    says: /^b\/brief.yaml:1:1: error: Unexpected key `titel` \[setting-unknown\]$/,
  },
  {
    name: 'an unknown audience',
    files: { 'a.txt': text },
    args: ['a.txt', '-a', 'india-not'],
    code: 2,
    says: /^error: Unknown audience `india-not`, expected one of .*\[audience-unknown\]$/,
  },
  {
    name: 'an unknown format',
    files: { 'a.txt': text },
    args: ['a.txt', '-f', 'pdx'],
    code: 2,
    says: /^error: Unknown format `pdx`, expected one of .*\[format-unknown\]$/,
  },
  {
    name: 'an unknown option',
    files: { 'a.txt': text },
    args: ['a.txt', '--fromat', 'pdf'],
    code: 2,
    says: /^error: Unexpected option `--fromat` \[usage\]$/,
  },
  {
    name: 'a template with a syntax error',
    files: {
      'a.txt': text,
      'templates/broken/audience.yaml': 'label: X\nselect: everything\n',
      'templates/broken/document.hbs': '# {{metadata.title}}\n\n{{#if standfirst}}\n',
    },
    args: ['a.txt', '-a', 'broken'],
    code: 2,
    says: /^templates\/broken\/document.hbs:\d+:\d+: error: Template: .*\[template-syntax\]$/,
  },
  {
    name: 'a template that is no text',
    files: {
      'a.txt': text,
      'templates/broken/audience.yaml': 'label: X\nselect: everything\n',
      'templates/broken/document.hbs': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3]),
    },
    args: ['a.txt', '-a', 'broken'],
    code: 2,
    says: /^templates\/broken\/document.hbs: error: Template: Unexpected binary content .*\[template-unreadable\]$/,
  },
  {
    name: 'broken topics, whoever asks for one',
    files: { 'a.txt': text, 'templates/topics.yaml': 'bhutan:\n  label: Bhutan\n' },
    args: ['a.txt', '-a', 'full-brief'],
    code: 2,
    says: /^templates\/topics.yaml:\d+:\d+: error: Unexpected value of `bhutan.names`.*\[setting-invalid\]$/,
  },
  {
    name: 'an unknown partial',
    files: {
      'a.txt': text,
      'templates/broken/audience.yaml': 'label: X\nselect: everything\n',
      'templates/broken/document.hbs': '{{> titel-block}}\n',
    },
    args: ['a.txt', '-a', 'broken'],
    code: 2,
    says: /^templates\/broken\/document.hbs:1:\d+: error: Unknown partial `titel-block` \[template-partial-unknown\]$/,
  },
  {
    name: 'an unknown key of an audience',
    files: {
      'a.txt': text,
      'templates/broken/audience.yaml': 'label: X\nselect: everything\nbudjet: 1\n',
      'templates/broken/document.hbs': 'x\n',
    },
    args: ['a.txt', '-a', 'broken'],
    code: 2,
    says: /^templates\/broken\/audience.yaml:3:1: error: Unexpected key `budjet` \[setting-unknown\]$/,
  },
  {
    name: 'two sources that would write the same file',
    files: { 'one/a.txt': text, 'two/a.md': text },
    args: ['one/a.txt', 'two/a.md'],
    code: 2,
    says: /^error: Two sources would write `out\/a`: `one\/a.txt` and `two\/a.md` \[output-collision\]$/,
  },
  {
    name: 'a title for two sources',
    files: { 'a.txt': text, 'b.txt': text },
    args: ['a.txt', 'b.txt', '--title', 'X'],
    code: 2,
    says: /^error: `--title` names one brief, and several sources are given \[usage\]$/,
  },
  {
    name: 'an output folder that is a file',
    files: { 'a.txt': text, out: 'x' },
    args: ['a.txt', '-f', 'md'],
    code: 2,
    says: /^error: Cannot write `out\/a\/a-[a-z-]+.md`: .*\[output-unwritable\]$/,
  },
];

describe('bad input gets one clear message and leaves nothing half-written', () => {
  for (const { name, files = {}, args, code, says } of cases)
    it(name, async () => {
      const cwd = await mkdtemp(join(folder, 'case-'));
      for (const [path, data] of Object.entries(files)) {
        await mkdir(join(cwd, path, '..'), { recursive: true });
        await writeFile(join(cwd, path), data);
      }
      const run = await runCli(['build', ...args], { cwd });
      const errors = run.stderr.split('\n').filter(line => /(^|: )error: /.test(line));
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(says);
      expect(run.stderr).not.toMatch(/\n\s+at .*:\d+/);
      expect(run.code).toBe(code);
      const made = (await readdir(cwd, { recursive: true })).filter(
        path =>
          !(path in files) &&
          /\.(md|pdf|docx|html|tmp)$/.test(path) &&
          !Object.keys(files).includes(path),
      );
      expect(made).toEqual([]);
    });

  it.each([
    ['a file that is not there', ['build', 'absent.txt', '--json'], 'source-absent'],
    ['an unknown option', ['build', '--nope', '--json'], 'usage'],
    [
      'a baseline that is not there',
      ['check', '--format=json', '--baseline', 'absent'],
      'source-absent',
    ],
  ])('%s, told in JSON where JSON was asked for', async (_, args, rule) => {
    const cwd = await mkdtemp(join(folder, 'json-'));
    await writeFile(join(cwd, 'a.txt'), text);
    const { code, stdout } = await runCli(args[0] === 'check' ? [...args, 'a.txt'] : args, { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ messages: [{ rule }] });
  });

  it('an output folder without permission', async () => {
    const cwd = await mkdtemp(join(folder, 'case-'));
    await writeFile(join(cwd, 'a.txt'), text);
    // Root may write anywhere but into the kernel's own file system.
    const root = process.getuid?.() === 0;
    const out = root ? '/sys/briefpress' : 'out';
    if (!root) await mkdir(join(cwd, out), { mode: 0o500 });
    const run = await runCli(['build', 'a.txt', '-f', 'md', '--out', out], { cwd });
    expect(run.stderr).toMatch(
      /Cannot write `.*`: (permission denied|the file system is read-only)/,
    );
    expect(run.code).toBe(2);
  });
});
