import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const shell = { shell: process.platform === 'win32' };

// What `npm pack` gives, installed in an empty folder as a user would, from npm's cache where it can;
// without that and without a network the tests are skipped, which the run reports.
let folder = '';
let installed = false;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpress-package-'));
  const pack = ['pack', '--ignore-scripts', '--pack-destination', folder];
  await run('npm', pack, { cwd: root, ...shell });
  const tarball = (await readdir(folder)).find(name => name.endsWith('.tgz')) ?? '';
  await mkdir(join(folder, 'user'));
  await writeFile(join(folder, 'user/package.json'), '{ "type": "module" }\n');
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', `../${tarball}`];
  installed = await run('npm', install, { cwd: join(folder, 'user'), ...shell }).then(
    () => true,
    () => false,
  );
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const user = () => join(folder, 'user');
const text =
  'A brief about India that says one thing, at a length that makes it a paragraph of its own.\n';

describe('the package', () => {
  it('builds a text and makes a project', async context => {
    if (!installed) return context.skip();
    await writeFile(join(user(), 'draft.txt'), text);
    const npx = (...args: string[]) =>
      run('npx', ['briefpress', ...args], { cwd: user(), ...shell });
    await npx('build', 'draft.txt');
    const formats = (await readdir(join(user(), 'out/draft'))).map(name => name.split('.').at(-1));
    expect([...new Set(formats)].sort()).toEqual(['docx', 'html', 'md', 'pdf']);
    const made = await npx('init', '--yes');
    expect(made.stdout).toContain('content/first-brief/brief.md');
  }, 120_000);

  it('compares revisions of git', async context => {
    const git = (...args: string[]) =>
      run('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], { cwd: user() });
    if (!installed || !(await git('init', '--quiet').catch(() => undefined))) return context.skip();
    await writeFile(join(user(), 'note.txt'), text);
    await git('add', 'note.txt');
    await git('commit', '--quiet', '-m', 'x');
    await writeFile(join(user(), 'note.txt'), text.replace('one thing', 'two things'));
    await git('commit', '--quiet', '-am', 'y');
    const args = ['briefpress', 'diff', 'HEAD~1..HEAD', '--json', '--', 'note.txt'];
    const { stdout } = await run('npx', args, { cwd: user(), ...shell }).catch(e => e);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { figure: 1 } });
  }, 120_000);

  it('imports nothing as it runs, which kept code forgets how to do', async () => {
    const program = await readFile(join(root, 'dist/program.cjs'), 'utf8');
    expect(program.match(/(?<![.\w])import\(.{0,40}/g)).toBeNull();
  });

  it('gives a strict program its types', async context => {
    if (!installed) return context.skip();
    await writeFile(
      join(user(), 'program.ts'),
      `import { type Brief, type Message, type OutputFormat, publish, readBrief, readers } from 'briefpress';
const read = readBrief({ file: 'draft.txt', text: 'x', reader: readers.text });
export const brief: Brief = read.value;
export const messages: readonly Message[] = read.messages;
export const formats: OutputFormat[] = ['pdf'];
export const publishes: typeof publish = publish;
// @ts-expect-error: a text has no number for a title
readBrief({ file: 'draft.txt', text: 'x', reader: readers.text, title: 1 });
`,
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const strict = ['--noEmit', '--strict', '--target', 'es2022'];
    for (const resolution of [
      ['--module', 'nodenext'],
      ['--module', 'esnext', '--moduleResolution', 'bundler'],
    ]) {
      const args = [tsc, ...strict, ...resolution, 'program.ts'];
      const { stdout } = await run(process.execPath, args, { cwd: user() }).catch(e => e);
      expect(stdout).toBe('');
    }
  }, 120_000);

  it('runs and types the program of the README', async context => {
    if (!installed) return context.skip();
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const program = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    await writeFile(join(user(), 'readme.mjs'), program.replace(' as const', ''));
    await writeFile(join(user(), 'readme.ts'), `declare const console: Console;\n${program}`);
    const { stdout } = await run(process.execPath, ['readme.mjs'], { cwd: user() });
    expect(stdout).toMatch(/^pdf \d+\nhtml \d+\n$/);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const strict = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext'];
    const typed = await run(process.execPath, [tsc, ...strict, 'readme.ts'], {
      cwd: user(),
    }).catch(e => e);
    expect(typed.stdout).toBe('');
  }, 120_000);

  it('exports the JSON Schema of the tree', async context => {
    if (!installed) return context.skip();
    const code =
      "console.log(import.meta.resolve('briefpress/schema/tree.json').replace('file://', ''))";
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], {
      cwd: user(),
    });
    const schema: unknown = JSON.parse(await readFile(stdout.trim(), 'utf8'));
    expect(schema).toHaveProperty('$schema');
  });
});
