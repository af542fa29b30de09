import { build } from './build.ts';
import { init } from './init/index.ts';
import { inspect } from './inspect.ts';

/** Every verb of the command line. */
export const commands = { build, init, inspect };
