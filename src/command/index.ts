import { build } from './build.ts';
import { check } from './check.ts';
import { init } from './init/index.ts';
import { inspect } from './inspect.ts';
import { listRules } from './rules.ts';
import { verify } from './verify.ts';

/** Every verb of the command line. */
export const commands = { build, check, init, inspect, rules: listRules, verify };
