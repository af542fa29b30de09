import { build } from './build.ts';
import { diff } from './diff/index.ts';
import { init } from './init/index.ts';
import { inspect } from './inspect.ts';

/** Every verb of the command line. */
export const commands = { build, diff, init, inspect };
