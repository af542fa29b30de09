import { approve } from './approve.ts';
import { audiences } from './audiences.ts';
import { build } from './build.ts';
import { explain } from './explain.ts';
import { init } from './init/index.ts';
import { inspect } from './inspect.ts';

/** Every verb of the command line. */
export const commands = { build, explain, audiences, approve, init, inspect };
