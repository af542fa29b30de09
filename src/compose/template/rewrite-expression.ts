import { nearest } from '../../message/index.ts';
import type { Helper } from '../helper/helper.ts';
import { helpers } from '../helper/index.ts';
import {
  type Call,
  type Expression,
  type Hash,
  type Literal,
  number,
  type Path,
  path,
  string,
} from './ast.ts';
import { type Rewriting, report, siteNumber } from './rewriting.ts';

/** The names of our own inner helpers; a template can't call them, as no helper of the table has them. */
export const inner = { print: 'print value', get: 'get value', site: '@site' } as const;

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

/** Gives the name by which a call names its helper, if it is one word. */
export function helperName(of: Path | Literal): string | undefined {
  if (of.type !== 'PathExpression') return undefined;
  return !of.data && of.depth === 0 && of.parts.length === 1 && of.original === of.parts[0]
    ? of.parts[0]
    : undefined;
}

/** Reports a helper that is not in the table, or not of this kind. */
export function unknownHelper(
  of: Path | Literal,
  kind: 'inline' | 'block',
  context: Rewriting,
): void {
  const name = String(of.original ?? of.type.replace('Literal', '').toLowerCase());
  const known = helpers.get(name);
  if (known) {
    const why =
      known.kind === 'inline'
        ? 'computes a value, expected a block helper'
        : 'opens a block, expected a helper that computes a value';
    report(context, of.loc, 'template-call', { expression: name, why });
    return;
  }
  const names = [...helpers].filter(([, h]) => (h.kind === 'inline') === (kind === 'inline'));
  const near = nearest(
    name,
    names.map(([n]) => n),
  );
  report(
    context,
    of.loc,
    'template-helper-unknown',
    near === undefined ? { name } : { name, near },
  );
}

/** Checks how many values a call gives, their names, and its word; says whether it can run. */
export function checkCall(
  call: Pick<Call, 'params' | 'hash' | 'loc'>,
  name: string,
  helper: Helper,
  context: Rewriting,
): boolean {
  const wrong = (why: string) => {
    report(context, call.loc, 'template-call', { expression: name, why });
    return false;
  };
  const given = call.params.length;
  if (given < helper.least || given > helper.most)
    return wrong(`takes ${amount(helper)}, got ${given || 'none'}`);
  const key = call.hash?.pairs.find(pair => !helper.hash?.includes(pair.key))?.key;
  if (key !== undefined) return wrong(`takes nothing named \`${key}\``);
  if (!helper.words) return true;
  const [first] = call.params;
  const word = first?.type === 'StringLiteral' ? String(first.value) : undefined;
  if (word !== undefined && helper.words.includes(word)) return true;
  const near = word === undefined ? undefined : nearest(word, helper.words);
  return wrong(
    near === undefined
      ? `takes one of ${helper.words.map(w => `"${w}"`).join(', ')}`
      : `takes no "${word}"; did you mean "${near}"?`,
  );
}

function amount({ least, most }: Helper): string {
  if (most === Number.POSITIVE_INFINITY) return `${least} or more values`;
  const range = least === most ? String(least) : `${least} to ${most}`;
  return `${range} ${most === 1 ? 'value' : 'values'}`;
}

// `a.b.c` becomes `get(<root> "b" "c")`: Handlebars itself finds the root (the context, `../`, a
// block parameter, `@index`), and every further step is ours, over own names alone.
function rewritePath(given: Path, blockParams: readonly string[], context: Rewriting): Expression {
  const [head] = given.parts;
  const { loc } = given;
  const bound = head !== undefined && !given.data && given.depth === 0 && !scoped(given);
  let root = path(loc, undefined, given.depth);
  let taken = 0;
  if (given.data) {
    root = { ...given, parts: given.parts.slice(0, 1), original: `@${head}` };
    taken = 1;
    if (!dataNames.includes(head ?? '')) return none(given);
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

/** Names what `@` may stand before. */
export const dataNames: readonly string[] = ['root', 'index', 'first', 'last', 'key'];

/** Says whether a path names the context itself (`this.x`, `./x`), past any block parameter. */
export function scoped({ original }: Path): boolean {
  return /^\.|this\b/.test(original);
}

function none({ loc }: Expression): Literal {
  return { type: 'UndefinedLiteral', loc };
}
