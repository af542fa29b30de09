import { type Expression, number, type Path, path, string } from '../ast.ts';
import { inner } from './inner.ts';
import { type Rewriting, siteNumber } from './rewriting.ts';

/** Names what `@` may stand before. */
export const dataNames: readonly string[] = ['root', 'index', 'first', 'last', 'key'];

/** Says whether a path names the context itself (`this.x`, `./x`), past any block parameter. */
export function scoped({ original }: Path): boolean {
  return /^\.|this\b/.test(original);
}

/**
 * Rewrites `a.b.c` to `get(<root> "b" "c")`: Handlebars itself finds the root (the context, `../`, a
 * block parameter, `@index`), and every further step is ours, over own names alone.
 */
export function rewritePath(
  given: Path,
  blockParams: readonly string[],
  context: Rewriting,
): Expression {
  const [head] = given.parts;
  const { loc } = given;
  const bound = head !== undefined && !given.data && given.depth === 0 && !scoped(given);
  let root = path(loc, undefined, given.depth);
  let taken = 0;
  if (given.data) {
    root = { ...given, parts: given.parts.slice(0, 1), original: `@${head}` };
    taken = 1;
    if (!dataNames.includes(head ?? '')) return { type: 'UndefinedLiteral', loc };
  } else if (bound && blockParams.includes(head)) {
    root = path(loc, head);
    taken = 1;
  }
  const steps = given.parts.slice(taken);
  if (steps.length === 0) return root;
  return {
    type: 'SubExpression',
    path: path(loc, inner.get),
    params: [root, ...steps.map(step => string(loc, step)), number(loc, siteNumber(context, loc))],
    loc,
  };
}
