/** What a run of git gave. */
export interface GitRun {
  code: number;
  out: Uint8Array;
  err: string;
}

/** Runs git with these arguments; the only way to git, so that tests can give another. */
export type Git = (args: readonly string[]) => Promise<GitRun>;

/** The size up to which git's answer is taken, in bytes. */
const most = 256 * 1024 * 1024;

/** Gives the git of this machine, run in a folder; it never asks for a password or opens a pager. */
export function nodeGit(env: Readonly<Record<string, string | undefined>>, folder = '.'): Git {
  return async args => {
    // Most runs ask git nothing, and starting programs takes long to load.
    const { execFile } = await import('node:child_process');
    return new Promise((resolve, reject) => {
      execFile(
        'git',
        ['--no-pager', '-C', folder, ...args],
        {
          encoding: 'buffer',
          maxBuffer: most,
          env: { ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        },
        (error, out, err) => {
          const code = error === null ? 0 : error.code;
          if (typeof code !== 'number') reject(error);
          else resolve({ code, out, err: err.toString('utf8').trim() });
        },
      );
    });
  };
}
