import type { Git } from '../git/git.ts';
import type { Host } from '../host.ts';
import type { Palette } from '../message/reporter/palette.ts';

/** What a command may touch: streams, files, the environment's few words. `program.ts` alone makes one. */
export interface Io {
  host: Host;
  /** Git, where there is one to ask. */
  git?: Git;
  /** Results. */
  out: (text: string) => void;
  /** Messages and progress. */
  err: (text: string) => void;
  /** Reads standard input to its end. */
  stdin: () => Promise<Uint8Array>;
  /** Whether a person watches standard error, and can answer on standard input. */
  watched: boolean;
  answers: () => boolean;
  /** Colours for standard error and standard output, plain where they are unwanted. */
  palette: Palette;
  outPalette: Palette;
  env: { epoch?: string };
  /** The folder of the package's own templates. */
  packageTemplates: string;
  version: string;
  signal: AbortSignal;
}

/** Exit codes: done, errors in content, wrong usage or configuration. */
export const exit = { done: 0, content: 1, usage: 2 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** The name of standard input among paths. */
export const stdinPath = '<stdin>';
