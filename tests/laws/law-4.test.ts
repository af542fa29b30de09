import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../helper/run-cli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Other versions of Node to try, as paths joined by colons. */
const nodes = (process.env.BRIEFPRESS_NODES ?? '').split(':').filter(path => path !== '');

let folder = '';
let usual: Record<string, string> = {};

/** Builds every fixture in a folder of its own and gives each output's digest. */
async function digests(
  name: string,
  options: { env?: Record<string, string>; node?: string },
): Promise<Record<string, string>> {
  const cwd = join(folder, name);
  await cp(join(root, 'tests/fixtures/briefs'), join(cwd, 'content'), { recursive: true });
  await cp(join(root, 'content'), join(cwd, 'content'), { recursive: true });
  const run = await runCli(['build', '--quiet'], { cwd, ...options });
  expect(run.stderr).toBe('');
  const out: Record<string, string> = {};
  const files = await readdir(join(cwd, 'out'), { recursive: true, withFileTypes: true });
  for (const file of files.filter(f => f.isFile()))
    out[file.name] = createHash('sha256')
      .update(await readFile(join(file.parentPath, file.name)))
      .digest('hex');
  return out;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpress-'));
  usual = await digests('usual', {});
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

// Law 4: same input, same bytes.
describe('the same bytes', () => {
  it('come of a build', () => {
    expect(Object.keys(usual).length).toBeGreaterThan(40);
  });
  it('come again, in another folder, time zone and locale', async () => {
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    expect(await digests('another folder with a longer name', { env })).toEqual(usual);
  }, 180_000);
  it.skipIf(nodes.length === 0)(
    'come under other versions of Node (paths in BRIEFPRESS_NODES)',
    async () => {
      for (const [i, node] of nodes.entries())
        expect(await digests(`node-${i}`, { node })).toEqual(usual);
    },
    600_000,
  );
  it('follow the clock that is given', async () => {
    const other = await digests('clock', { env: { SOURCE_DATE_EPOCH: '1700000000' } });
    const differ = Object.keys(usual).filter(name => usual[name] !== other[name]);
    expect(differ.length).toBeGreaterThan(0);
    expect(differ.every(name => /\.(pdf|docx)$|^manifest\.json$/.test(name))).toBe(true);
  }, 180_000);
});
