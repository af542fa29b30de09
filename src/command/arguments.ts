import { stdinPath } from './io.ts';

/**
 * Prepares arguments for yargs. It drops a lone `-` among positionals, which here is standard input,
 * and hands over what follows `--` apart, where no command would see it.
 */
export function argumentsOf(given: readonly string[]): string[] {
  const end = given.indexOf('--');
  const before = end < 0 ? given : given.slice(0, end);
  const after = end < 0 ? [] : given.slice(end + 1);
  return [
    ...before.map(stdinOr),
    ...after.map(stdinOr).map(path => (path.startsWith('-') ? `./${path}` : path)),
  ];
}

function stdinOr(argument: string): string {
  return argument === '-' ? stdinPath : argument;
}
