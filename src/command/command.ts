import type { Argv } from 'yargs';
import type { ExitCode, Io } from './io.ts';

/** One verb: what yargs needs to know about it, and what it does. */
export interface Command<Options> {
  command: string;
  describe: string;
  builder: (yargs: Argv) => Argv<Options>;
  run: (options: Options, io: Io) => Promise<ExitCode>;
}
