import { helpers } from '../../helper/index.ts';
import { type Call, type Expression, type Hash, number, path } from '../ast.ts';
import { checkCall } from './check-call.ts';
import { helperName } from './helper-name.ts';
import { inner } from './inner.ts';
import { rewritePath } from './rewrite-path.ts';
import { type Rewriting, siteNumber } from './rewriting.ts';
import { unknownHelper } from './unknown-helper.ts';

/** Rewrites a value: paths go through `get`, calls through the table of helpers. */
export function rewriteExpression(
  expression: Expression,
  blockParams: readonly string[],
  context: Rewriting,
): Expression {
  if (expression.type === 'PathExpression') return rewritePath(expression, blockParams, context);
  if (expression.type !== 'SubExpression') return expression;
  const name = helperName(expression.path);
  const helper = name === undefined ? undefined : helpers.get(name);
  if (helper?.kind === 'inline')
    return rewriteCall(expression, blockParams, context) ?? none(expression);
  unknownHelper(expression.path, 'inline', context);
  return none(expression);
}

/** Rewrites a call of an inline helper, or reports what is wrong with it. */
export function rewriteCall(
  call: Pick<Call, 'path' | 'params' | 'hash' | 'loc'>,
  blockParams: readonly string[],
  context: Rewriting,
): Call | undefined {
  const name = helperName(call.path) ?? '';
  const helper = helpers.get(name);
  if (!helper || !checkCall(call, name, helper, context)) return undefined;
  const hash = rewriteHash(call.hash, blockParams, context) ?? {
    type: 'Hash',
    pairs: [],
    loc: call.loc,
  };
  const site = number(call.loc, siteNumber(context, call.loc));
  hash.pairs.push({ type: 'HashPair', key: inner.site, value: site, loc: call.loc });
  return {
    type: 'SubExpression',
    path: path(call.loc, name),
    params: call.params.map(param => rewriteExpression(param, blockParams, context)),
    hash,
    loc: call.loc,
  };
}

/** Rewrites the values of `name=value` pairs. */
export function rewriteHash(
  hash: Hash | undefined,
  blockParams: readonly string[],
  context: Rewriting,
): Hash | undefined {
  if (!hash) return undefined;
  const pairs = hash.pairs.map(pair => ({
    ...pair,
    value: rewriteExpression(pair.value, blockParams, context),
  }));
  return { ...hash, pairs };
}

function none({ loc }: Expression): Expression {
  return { type: 'UndefinedLiteral', loc };
}
