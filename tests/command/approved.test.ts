import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../helper/run-cli.ts';

const text = `# Ferries

The council signed a treaty on ferry fares with the northern islands in May.

Fares fell by 40 per cent in a year, and traffic grew on every route of the company.
`;
const later =
  'Ministers should adopt the fare treaty at once, which is the key recommendation here.';

describe('what was approved', () => {
  let cwd = '';
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'briefpress-'));
    const file = join(cwd, 'draft.md');
    await writeFile(file, text);
    await runCli(['approve', 'draft.md', '-a', 'key-messages', '--by', 'A. Editor'], { cwd });
    await writeFile(file, `${text}\n${later}\n`);
  });
  afterAll(() => rm(cwd, { recursive: true, force: true }));

  it('is what `explain` shows, with who approved it', async () => {
    const { stdout } = await runCli(['explain', 'draft.md', '-a', 'key-messages', '--json'], {
      cwd,
    });
    const { passages } = JSON.parse(stdout) as {
      passages: { text: string; slot?: string; why: string }[];
    };
    const taken = passages.filter(({ slot }) => slot);
    expect(taken.length).toBeGreaterThan(0);
    expect(new Set(taken.map(({ why }) => why))).toEqual(new Set(['is approved by A. Editor']));
    expect(passages.find(passage => passage.text === later)).not.toHaveProperty('slot');
  });

  it('is what `inspect --audience` prints', async () => {
    const { stdout } = await runCli(
      ['inspect', 'draft.md', '--audience', 'key-messages', '--json'],
      {
        cwd,
      },
    );
    expect(stdout).toContain('northern islands');
    expect(stdout).not.toContain('key recommendation here');
  });
});
