import { approve } from './approve.ts';
import { audiences } from './audiences.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { diff } from './diff/index.ts';
import { explain } from './explain.ts';
import { init } from './init/index.ts';
import { inspect } from './inspect.ts';
import { listRules } from './rules.ts';
import { verify } from './verify.ts';

/** Every verb of the command line. */
export const commands = {
  build,
  diff,
  check,
  verify,
  explain,
  inspect,
  audiences,
  approve,
  init,
  rules: listRules,
};
