import { helpers } from '../../helper/index.ts';
import { type Expression, type Mustache, number, path, type Statement } from '../ast.ts';
import { helperName } from './helper-name.ts';
import { inner } from './inner.ts';
import { rewriteCall, rewriteExpression } from './rewrite-expression.ts';
import { nothing, type Rewriting, report, siteNumber } from './rewriting.ts';
import { unknownHelper } from './unknown-helper.ts';

/** Rewrites a printed expression to `print(value, place)`. */
export function rewriteMustache(
  mustache: Mustache,
  blockParams: readonly string[],
  context: Rewriting,
): Statement {
  const { loc, params, hash } = mustache;
  if (!mustache.escaped) {
    report(context, loc, 'template-raw', {});
    return nothing(loc);
  }
  const name = helperName(mustache.path);
  const helper = name === undefined || blockParams.includes(name) ? undefined : helpers.get(name);
  const calls = params.length > 0 || (hash?.pairs.length ?? 0) > 0;
  let value: Expression | undefined;
  if (!calls && !(helper?.kind === 'inline' && helper.least === 0)) {
    value = rewriteExpression(mustache.path, blockParams, context);
  } else if (helper?.kind === 'inline') {
    value = rewriteCall(mustache, blockParams, context);
  } else {
    unknownHelper(mustache.path, 'inline', context);
  }
  if (!value) return nothing(loc);
  return {
    ...mustache,
    path: path(loc, inner.print),
    params: [
      value,
      number(loc, siteNumber(context, loc)),
      // Words that stand in the template are its own, even if the brief says them too.
      { type: 'BooleanLiteral', value: mustache.path.type !== 'PathExpression', loc },
    ],
    hash: undefined,
  };
}
