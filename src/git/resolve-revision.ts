import { say, systemReason, Trouble } from '../message/index.ts';
import type { Git, GitRun } from './git.ts';

const text = (run: GitRun) => new TextDecoder().decode(run.out).trim();

/** Finds the commit that a name stands for; ends with what to do where there is none. */
export async function resolveRevision(git: Git, name: string): Promise<string> {
  let found: GitRun;
  try {
    found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  } catch (error) {
    const why = unrunnable(error);
    if (why === undefined) throw error;
    throw new Trouble(say('revision-no-repository', { name, why }));
  }
  if (found.code === 0) return text(found).split('\n').at(-1) ?? '';
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  if (shallow.code !== 0)
    throw new Trouble(say('revision-no-repository', { name, why: 'this is no git repository' }));
  throw new Trouble(
    text(shallow) === 'true'
      ? say('revision-shallow', { name })
      : say('revision-unknown', { name }),
  );
}

/** Says why the system could not run git; nothing where the fault is not the system's. */
function unrunnable(error: unknown): string | undefined {
  if (!(error instanceof Error && 'syscall' in error)) return undefined;
  const isAbsent = 'code' in error && error.code === 'ENOENT';
  return isAbsent ? 'git is not installed' : `git cannot be run: ${systemReason(error)}`;
}

/** Says whether there is a repository to ask. */
export async function isRepository(git: Git | undefined): Promise<boolean> {
  try {
    return (await git?.(['rev-parse', '--git-dir']))?.code === 0;
  } catch {
    return false;
  }
}

/** Finds where two lines of work parted, for `A...B`. */
export async function mergeBase(git: Git, a: string, b: string): Promise<string> {
  const [x, y] = [await resolveRevision(git, a), await resolveRevision(git, b)];
  const found = await git(['merge-base', x, y]);
  if (found.code === 0) return text(found);
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  const name = `${a}...${b}`;
  throw new Trouble(
    text(shallow) === 'true'
      ? say('revision-shallow', { name })
      : say('revision-unknown', { name }),
  );
}
