import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, Script } from 'node:vm';

type Program = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;

/**
 * Runs the program from its one file, with the code that V8 made of it when it was built: to compile
 * it takes longer than many a command. V8 refuses code of another version of itself, or with other
 * flags, and compiles then. Node's own store of compiled code (`module.enableCompileCache`) is not in
 * Node 20, and writes outside the package.
 */
export function runProgram(folder: string, verb: string): void {
  const filename = join(folder, 'program.cjs');
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    cachedData: codeFor(folder, verb),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const program = script.runInThisContext() as Program;
  const module = { exports: {} };
  program(module.exports, require, module, filename, folder);
}

/** Gives the code kept of a run of the same command, or else of a build, which runs most of it. */
function codeFor(folder: string, verb: string): Buffer | undefined {
  const name = /^[a-z]+$/u.test(verb) ? verb : 'build';
  const path = [name, 'build'].map(of => join(folder, 'code', of)).find(existsSync);
  return path === undefined ? undefined : readFileSync(path);
}
