import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../src/host.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpress-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('nodeHost.writeAll', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('writes files with the folders above them, and leaves nothing else', async () => {
    const at = (path: string) => join(folder, 'all', path);
    await nodeHost().writeAll([
      [at('a/one.md'), bytes('1')],
      [at('b/two.md'), bytes('2')],
    ]);
    expect(await readFile(at('a/one.md'), 'utf8')).toBe('1');
    expect(await readdir(join(folder, 'all'), { recursive: true })).toEqual(
      expect.arrayContaining(['a', 'b', 'a/one.md', 'b/two.md']),
    );
    expect(await readdir(join(folder, 'all', 'b'))).toEqual(['two.md']);
  });

  it('gives up below a folder that takes no folders', async () => {
    const path = '/proc/briefpress/deep/one.md';
    await expect(nodeHost().write(path, bytes('1'))).rejects.toHaveProperty('code');
  });

  it('writes a file with the longest name that may be', async () => {
    const path = join(folder, 'x'.repeat(255));
    await nodeHost().write(path, bytes('1'));
    expect(await readFile(path, 'utf8')).toBe('1');
  });

  it('says where a folder stands in the way as the system would', async () => {
    await mkdir(join(folder, 'in-the-way'), { recursive: true });
    const path = join(folder, 'in-the-way');
    await expect(nodeHost().write(path, bytes('1'))).rejects.toMatchObject({
      ...{ code: 'EISDIR', syscall: 'open', path },
    });
  });

  it('names the file that was asked for where none can be made', async () => {
    // Too long a name is refused to everyone, root too.
    const path = join(folder, 'x'.repeat(300));
    await expect(nodeHost().write(path, bytes('1'))).rejects.toMatchObject({ path });
  });

  it('leaves the old files where one can’t be written', async () => {
    const at = (path: string) => join(folder, 'none', path);
    await mkdir(at('two.md'), { recursive: true });
    await writeFile(at('one.md'), 'old');
    const files = [
      [at('one.md'), bytes('new')],
      [at('two.md'), bytes('new')],
    ] as const;
    await expect(nodeHost().writeAll(files)).rejects.toMatchObject({ dest: at('two.md') });
    expect(await readFile(at('one.md'), 'utf8')).toBe('old');
    expect(await readdir(at('.'))).toEqual(['one.md', 'two.md']);
  });
});
