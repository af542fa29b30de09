import { isAbsolute, posix } from 'node:path';
import type { Entry, Host } from '../host.ts';
import { say, Trouble } from '../message/index.ts';
import type { Git } from './git.ts';

/** How many links are followed before a circle is assumed. */
const hops = 8;

/**
 * Gives a host that is one commit: it reads straight from git and touches no working tree. Paths are
 * relative to where git runs; absolute ones (the package's own templates) go to `outside`.
 */
export async function gitHost(git: Git, commit: string, outside: Host): Promise<Host> {
  const listed = await git(['ls-tree', '-r', '-z', '-l', commit]);
  if (listed.code !== 0)
    throw new Trouble(say('revision-no-repository', { name: commit, why: listed.err }));
  const files = new Map<string, { mode: string; blob: string; size: number }>();
  const folders = new Map<string, Map<string, Entry['kind']>>([['', new Map()]]);
  for (const line of new TextDecoder().decode(listed.out).split('\0')) {
    const [, mode, blob, size, path] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
    if (!mode || !blob || path === undefined) continue;
    files.set(path, { mode, blob, size: Number(size) });
    const parts = path.split('/');
    for (let i = 0; i < parts.length; i++) {
      const folder = parts.slice(0, i).join('/');
      const inner = folders.get(folder) ?? new Map<string, Entry['kind']>();
      inner.set(parts[i] ?? '', i === parts.length - 1 ? 'file' : 'folder');
      folders.set(folder, inner);
    }
  }
  const blob = async (path: string, hop = 0): Promise<Uint8Array> => {
    const file = files.get(path);
    if (!file || hop > hops) throw new Trouble(say('source-absent', { path }));
    const { code, out, err } = await git(['cat-file', 'blob', file.blob]);
    if (code !== 0) throw new Trouble(say('operand-unreadable', { path, why: err }));
    if (file.mode !== '120000') return out;
    return blob(posix.join(posix.dirname(path), new TextDecoder().decode(out)), hop + 1);
  };
  return {
    kind: async path => {
      if (isAbsolute(path)) return outside.kind(path);
      const file = files.get(clean(path));
      if (file) return { kind: 'file', size: file.size };
      return folders.has(clean(path)) ? { kind: 'folder', size: 0 } : undefined;
    },
    list: async path => {
      if (isAbsolute(path)) return outside.list(path);
      return [...(folders.get(clean(path)) ?? [])]
        .map(([name, kind]): Entry => ({ name, kind }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read: async path => (isAbsolute(path) ? outside.read(path) : blob(clean(path))),
    readInside: async (folder, path) => {
      if (isAbsolute(folder)) return outside.readInside(folder, path);
      const full = clean(posix.join(clean(folder), path));
      const base = clean(folder);
      const inside = base === '' ? !full.startsWith('..') : full.startsWith(`${base}/`);
      return inside && files.has(full) ? blob(full) : undefined;
    },
    write: async path => {
      throw unwritable(path);
    },
    writeAll: async ([first]) => {
      throw unwritable(first?.[0] ?? '');
    },
  };
}

const unwritable = (path: string) =>
  new Trouble(say('output-unwritable', { path, why: 'a commit is not written to' }));

function clean(path: string): string {
  const normal = posix.normalize(path.replaceAll('\\', '/')).replace(/\/+$/, '');
  return normal === '.' ? '' : normal;
}
