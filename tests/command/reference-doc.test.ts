import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../helper/run-cli.ts';
import { partsOf } from '../write/docx/parts-of.ts';
import { houseFile } from '../write/docx/reference/house-file.ts';

const text =
  'A brief about India that says one thing, at a length that makes it a paragraph of its own.';
let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'briefpress-'));
  await writeFile(join(cwd, 'a.md'), `# A brief\n\n## What it says\n\n${text}\n`);
});
afterAll(() => rm(cwd, { recursive: true, force: true }));
const build = (reference: string) =>
  runCli(
    ['build', 'a.md', '-a', 'full-brief', '-f', 'docx', '-f', 'md', '--reference-doc', reference],
    { cwd },
  );

describe('--reference-doc', () => {
  it('gives DOCX the styles of a house file', async () => {
    await writeFile(join(cwd, 'house.docx'), await houseFile());
    expect((await build('house.docx')).code).toBe(0);
    const parts = partsOf(await readFile(join(cwd, 'out/a/a-full-brief.docx')));
    expect(parts.text('word/styles.xml')).toContain('C00000');
  });

  it.each([
    ['absent.docx', undefined, 'No such file or folder: `absent.docx`'],
    ['wrong.docx', 'words', "The reference document can't be used: it is not a Word file"],
  ])('%s ends the run as wrong usage', async (name, text, reason) => {
    if (text !== undefined) await writeFile(join(cwd, name), text);
    const run = await build(name);
    expect(run.stderr).toContain(reason);
    expect(run.code).toBe(2);
  });
});
