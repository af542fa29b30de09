import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { keptCode } from './kept-code.ts';

type Program = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;

/**
 * Runs a program from its one file, with the code that V8 made of it when it was built: to compile
 * it takes longer than many a command. V8 refuses code of another version of itself, or with other
 * flags, and compiles then. Node's own store of compiled code (`module.enableCompileCache`) is not in
 * Node 20, and writes outside the package.
 */
export function runProgram(folder: string, name: string, verb: string): void {
  const filename = join(folder, `${name}.cjs`);
  const source = readFileSync(filename);
  const script = new Script(source.toString('latin1'), {
    filename,
    cachedData: keptCode(pathFor(folder, verb), source),
  });
  const program = script.runInThisContext() as Program;
  const module = { exports: {} };
  program(module.exports, require, module, filename, folder);
}

/** Names the code kept of a run of the same command, or else of a build, which runs most of it. */
function pathFor(folder: string, verb: string): string {
  const own = join(folder, 'code', verb);
  return /^[a-z]+$/u.test(verb) && existsSync(own) ? own : join(folder, 'code', 'build');
}
