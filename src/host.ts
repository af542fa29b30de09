import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** What a path is, if anything. */
export interface Entry {
  name: string;
  /** What links lead to; `other` for a device, a pipe, or a link that leads nowhere. */
  kind: 'file' | 'folder' | 'other';
}

/** Every effect of a build as one interface, so that programs and tests can give another world. */
export interface Host {
  /** Says what stands at a path, and how many bytes a file has. */
  kind: (path: string) => Promise<{ kind: Entry['kind']; size: number } | undefined>;
  /** Lists a folder, sorted by code units. */
  list: (path: string) => Promise<Entry[]>;
  read: (path: string) => Promise<Uint8Array>;
  /** Reads a file that a brief names, if it lies inside the brief's folder, links followed. */
  readInside: (folder: string, path: string) => Promise<Uint8Array | undefined>;
  /** Writes a file whole or not at all, with the folders above it. */
  write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes files all or none: the old ones stand until every new one lies beside its place. */
  writeAll: (files: readonly (readonly [path: string, bytes: Uint8Array])[]) => Promise<void>;
}

/** Gives the host that is this machine's file system. */
export function nodeHost(): Host {
  const kind: Host['kind'] = async path => {
    try {
      const found = await stat(path);
      return { kind: kindOf(found), size: found.size };
    } catch {
      return undefined;
    }
  };
  const read: Host['read'] = async path => {
    const file = await open(path);
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  };
  return {
    kind,
    read,
    list: async path => {
      const found = await readdir(path, { withFileTypes: true });
      const entries = await Promise.all(
        found.map(async (e): Promise<Entry> => {
          const linked = e.isSymbolicLink() && (await kind(join(path, e.name)))?.kind;
          return { name: e.name, kind: linked || kindOf(e) };
        }),
      );
      return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    },
    readInside: async (folder, path) => {
      try {
        const [base, target] = await Promise.all([
          realpath(folder),
          realpath(resolve(folder, path)),
        ]);
        return isInside(base, target) && (await stat(target)).isFile()
          ? await read(target)
          : undefined;
      } catch {
        return undefined;
      }
    },
    write: (path, bytes) => writeAll([[path, bytes]]),
    writeAll,
  };
}

async function writeAll(
  files: readonly (readonly [path: string, bytes: Uint8Array])[],
): Promise<void> {
  const staged: { temporary: string; path: string }[] = [];
  try {
    for (const [path, bytes] of files) {
      await refuseFolder(path);
      await makeFolder(dirname(path));
      // Not the name and more: that could be too long.
      const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
      const file = await open(temporary, 'wx').catch(asked(path));
      staged.push({ temporary, path });
      try {
        await file.writeFile(bytes).catch(asked(path));
      } finally {
        await file.close();
      }
    }
    for (const { temporary, path } of staged) await rename(temporary, path).catch(asked(path));
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
}

// Found out before the first of the files takes its place.
async function refuseFolder(path: string): Promise<void> {
  const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENAMETOOLONG') asked(path)(error);
  });
  if (there?.isDirectory())
    asked(path)(
      Object.assign(new Error('a folder is there'), {
        ...{ code: 'EISDIR', errno: -21, syscall: 'open' },
      }),
    );
}

// Names the file that was asked for, not one beside it that nobody ever sees.
function asked(path: string): (error: Error) => never {
  return error => {
    throw Object.assign(error, { path, dest: path });
  };
}

// The recursion of `mkdir` itself never ends below a folder like `/proc`, which takes no more folders.
async function makeFolder(path: string): Promise<void> {
  const made = await mkdir(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(made instanceof Error)) return;
  if (made.code === 'ENOENT' && dirname(path) !== path) {
    await makeFolder(dirname(path));
    // Another process may have been faster.
    await mkdir(path).catch(error => unlessFolder(path, error));
  } else await unlessFolder(path, made);
}

async function unlessFolder(path: string, error: unknown): Promise<void> {
  if (!(await stat(path).catch(() => undefined))?.isDirectory()) throw error;
}

function kindOf(found: { isFile: () => boolean; isDirectory: () => boolean }): Entry['kind'] {
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'other';
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}

/** Gives a host that lives in memory: paths with `/`, files as text or bytes. */
export function memoryHost(
  files: Record<string, string | Uint8Array>,
): Host & { files: Map<string, Uint8Array> } {
  const encode = new TextEncoder();
  const held = new Map(
    Object.entries(files).map(([path, data]) => [
      clean(path),
      typeof data === 'string' ? encode.encode(data) : data,
    ]),
  );
  const list: Host['list'] = async path => {
    const base = clean(path) === '' ? '' : `${clean(path)}/`;
    const found = new Map<string, Entry>();
    for (const file of held.keys()) {
      if (!file.startsWith(base)) continue;
      const [name = '', ...rest] = file.slice(base.length).split('/');
      found.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
    }
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  return {
    files: held,
    list,
    kind: async path => {
      const file = held.get(clean(path));
      if (file) return { kind: 'file', size: file.length };
      return (await list(path)).length > 0 ? { kind: 'folder', size: 0 } : undefined;
    },
    read: async path => {
      const file = held.get(clean(path));
      if (!file) throw new Error(`ENOENT: ${path}`);
      return file;
    },
    readInside: async (folder, path) =>
      path.includes('..') ? undefined : held.get(clean(`${folder}/${path}`)),
    write: async (path, bytes) => {
      held.set(clean(path), bytes);
    },
    writeAll: async given => {
      for (const [path, bytes] of given) held.set(clean(path), bytes);
    },
  };
}

function clean(path: string): string {
  return path
    .split(/[\\/]+/)
    .filter(part => part !== '' && part !== '.')
    .join('/');
}
