/**
 * Says whether a command line asks for JSON, before it is understood: what is wrong with it is told in
 * JSON too.
 */
export function wantsJson(args: readonly string[]): boolean {
  return args.some(
    (arg, i) =>
      /^--json(=true)?$/.test(arg) ||
      /^(--format=|-f=?)json$/.test(arg) ||
      (arg === 'json' && /^(--format|-f)$/.test(args[i - 1] ?? '')),
  );
}
