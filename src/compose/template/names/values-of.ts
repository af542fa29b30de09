import type { Expression, Hash } from '../ast.ts';
import { helperName } from '../rewrite/helper-name.ts';
import { resolvePath } from './resolve-path.ts';
import type { Candidates, Check, Scope } from './scope.ts';

/** Gives the values that an expression may have, and checks the names in it. */
export function valuesOf(expression: Expression, scope: Scope, check: Check): Candidates {
  if (expression.type === 'PathExpression') return resolvePath(expression, scope, check);
  if (expression.type !== 'SubExpression') return [];
  const values = expression.params.map(param => valuesOf(param, scope, check));
  valuesOfHash(expression.hash, scope, check);
  const name = helperName(expression.path);
  return name === 'or' || name === 'and' ? values.flat() : [];
}

/** Gives the values that `name=value` pairs may have. */
export function valuesOfHash(
  hash: Hash | undefined,
  scope: Scope,
  check: Check,
): [string, Candidates][] {
  return (hash?.pairs ?? []).map(pair => [pair.key, valuesOf(pair.value, scope, check)]);
}
