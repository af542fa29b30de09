import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

/**
 * Gives the host that is this machine's file system. It waits for the system at once: a build reads a
 * dozen small files, and each would take longer to hand to another thread and back.
 */
export function nodeHost(): Host {
  const kind = (path: string) => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found && { kind: kindOf(found), size: found.size };
  };
  return {
    kind: async path => orNothing(() => kind(path)),
    read: async path => readFileSync(path),
    list: async path =>
      readdirSync(path, { withFileTypes: true })
        .map((e): Entry => {
          const linked = e.isSymbolicLink() && orNothing(() => kind(join(path, e.name)))?.kind;
          return { name: e.name, kind: linked || kindOf(e) };
        })
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    readInside: async (folder, path) =>
      orNothing(() => {
        const target = realpathSync(resolve(folder, path));
        return isInside(realpathSync(folder), target) && statSync(target).isFile()
          ? readFileSync(target)
          : undefined;
      }),
    write: async (path, bytes) => writeAll([[path, bytes]]),
    writeAll: async files => writeAll(files),
  };
}

function orNothing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

function writeAll(files: readonly (readonly [path: string, bytes: Uint8Array])[]): void {
  const staged: { temporary: string; path: string }[] = [];
  try {
    for (const [path, bytes] of files) {
      refuseFolder(path);
      makeFolder(dirname(path));
      // Not the name and more: that could be too long.
      const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
      staged.push({ temporary, path });
      asked(path, () => writeFileSync(temporary, bytes, { flag: 'wx' }));
    }
    for (const { temporary, path } of staged) asked(path, () => renameSync(temporary, path));
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    throw error;
  }
}

// Found out before the first of the files takes its place.
function refuseFolder(path: string): void {
  asked(path, () => {
    if (statOf(path, 'ENAMETOOLONG')?.isDirectory())
      throw Object.assign(new Error('a folder is there'), {
        ...{ code: 'EISDIR', errno: -21, syscall: 'open' },
      });
  });
}

/** Looks what stands at a path; of all that may go wrong only this is told. */
function statOf(path: string, told: string): ReturnType<typeof statSync> | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === told) throw error;
    return undefined;
  }
}

// Names the file that was asked for, not one beside it that nobody ever sees.
function asked(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw Object.assign(error as Error, { path, dest: path });
  }
}

// The recursion of `mkdir` itself never ends below a folder like `/proc`, which takes no more folders.
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && dirname(path) !== path) {
      makeFolder(dirname(path));
      makeOne(path);
    } else unlessFolder(path, error);
  }
}

// Another process may have been faster.
function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    unlessFolder(path, error);
  }
}

function unlessFolder(path: string, error: unknown): void {
  if (!orNothing(() => statSync(path))?.isDirectory()) throw error;
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
