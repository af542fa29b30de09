import { isAbsolute, posix, relative } from 'node:path';
import { say, Trouble } from '../message/index.ts';
import type { Git } from './git.ts';
import { resolveRevision } from './resolve-revision.ts';

/** What of the working tree differs from a commit; paths are asked as git's folder sees them. */
export interface ChangedFiles {
  /** Says whether a file is new, other or gone; one outside the repository counts as new. */
  has: (path: string) => boolean;
  /** Lists the changed files in a folder and below, relative to it. */
  below: (folder: string) => string[];
}

/** Asks git which files differ from a revision: committed since or not, staged or not, deleted or new. */
export async function changedSince(git: Git, name: string): Promise<ChangedFiles> {
  const commit = await resolveRevision(git, name);
  const ask = async (...args: string[]): Promise<string> => {
    const { code, out, err } = await git(args);
    if (code !== 0) throw new Trouble(say('revision-no-repository', { name, why: err }));
    return new TextDecoder().decode(out);
  };
  const list = async (...args: string[]) => (await ask(...args)).split('\0').filter(Boolean);
  const line = async (...args: string[]) => (await ask(...args)).replace(/\r?\n$/, '');
  const root = await line('rev-parse', '--show-toplevel');
  const prefix = await line('rev-parse', '--show-prefix');
  const held = new Set(await list('ls-tree', '-r', '-z', '--full-tree', '--name-only', commit));
  // A renamed file is gone under one name and new under the other.
  const differ = await list('diff', '--no-relative', '--no-renames', '-z', '--name-only', commit);
  const fresh = await list('ls-files', '-z', '--full-name', '--others', '--exclude-standard', ':/');
  const changed = new Set([...differ, ...fresh]);
  const inRoot = (path: string): string =>
    isAbsolute(path)
      ? relative(root, path).replaceAll('\\', '/')
      : posix.normalize(prefix + path.replaceAll('\\', '/'));
  return {
    // What git was told to ignore it does not list; it was not in the commit either.
    has: path => changed.has(inRoot(path)) || !held.has(inRoot(path)),
    below(folder) {
      const base = inRoot(folder).replace(/\/+$/, '');
      const start = base === '' || base === '.' ? '' : `${base}/`;
      return [...changed].filter(path => path.startsWith(start)).map(p => p.slice(start.length));
    },
  };
}
