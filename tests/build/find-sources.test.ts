import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSources } from '../../src/build/find-sources.ts';
import { loadSource } from '../../src/build/load-source.ts';
import { type Host, memoryHost, nodeHost } from '../../src/host.ts';

const names = async (files: Record<string, string>, path: string) =>
  (await findSources(memoryHost(files), path)).map(({ name, file, settings }) => [
    name,
    file,
    settings,
  ]);

describe('findSources', () => {
  it('names a brief after its folder, whether the folder or the file is given', async () => {
    const files = { 'content/heat/brief.md': 'x', 'content/heat/brief.yaml': 'lang: en' };
    const heat = [['heat', 'content/heat/brief.md', 'content/heat/brief.yaml']];
    expect(await names(files, 'content/heat')).toEqual(heat);
    expect(await names(files, 'content/heat/brief.md')).toEqual(heat);
  });

  it('gives one file one name, however its path is written', async () => {
    expect(await names({ 'a.txt': 'x' }, './a.txt')).toEqual(
      await names({ 'a.txt': 'x' }, 'a.txt'),
    );
  });

  it('never names a brief after a way out of the output folder', async () => {
    const host: Host = {
      ...memoryHost({}),
      kind: async path => ({ kind: path.endsWith('.yaml') ? 'other' : 'folder', size: 0 }),
      list: async () => [{ name: 'brief.md', kind: 'file' }],
    };
    for (const path of ['.', '..', '../..', './'])
      expect((await findSources(host, path))[0]?.name).toBe('brief');
  });

  it('does not choose between two briefs of one folder', async () => {
    const files = { 'content/a/brief.md': 'x', 'content/a/brief.txt': 'y' };
    await expect(findSources(memoryHost(files), 'content')).rejects.toThrow(/holds 2 briefs/);
  });
});

describe('findSources on disk', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'briefpress-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('follows a link to a brief folder', async () => {
    await mkdir(join(folder, 'elsewhere'));
    await mkdir(join(folder, 'content'));
    await writeFile(join(folder, 'elsewhere/brief.md'), '# T\n');
    await symlink('../elsewhere', join(folder, 'content/linked'));
    const found = await findSources(nodeHost(), join(folder, 'content'));
    expect(found.map(source => source.name)).toEqual(['linked']);
  });

  it.skipIf(process.platform === 'win32')(
    'refuses devices, and links that lead nowhere, without reading them',
    async () => {
      await symlink('/dev/zero', join(folder, 'zero.txt'));
      await symlink('nowhere.md', join(folder, 'dangling.md'));
      await symlink('loop.md', join(folder, 'loop.md'));
      const found = await findSources(nodeHost(), folder);
      expect(found.map(source => source.name)).toEqual(['dangling', 'loop', 'zero']);
      for (const source of found)
        await expect(loadSource(nodeHost(), source)).rejects.toThrow(/neither a file nor a folder/);
      await expect(findSources(nodeHost(), join(folder, 'zero.txt'))).rejects.toThrow(
        /neither a file nor a folder/,
      );
    },
  );
});
