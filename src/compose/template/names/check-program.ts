import { isPlain } from '../../plain-data.ts';
import type { Block, Mustache, Partial, Program } from '../ast.ts';
import { helperName } from '../rewrite/helper-name.ts';
import { type Candidates, type Check, openScope, type Scope } from './scope.ts';
import { valuesOf, valuesOfHash } from './values-of.ts';

/** Checks the names of a run of statements; `bound` are the values of its block parameters. */
export function checkProgram(
  program: Program | undefined,
  outer: Scope,
  check: Check,
  bound: readonly Candidates[] = [],
): void {
  if (!program) return;
  const blockParams = new Map(outer.blockParams);
  for (const [i, name] of (program.blockParams ?? []).entries())
    blockParams.set(name, bound[i] ?? []);
  const scope = { ...outer, blockParams };
  for (const statement of program.body) {
    if (statement.type === 'MustacheStatement') checkMustache(statement, scope, check);
    if (statement.type === 'BlockStatement') checkBlock(statement, scope, check);
    if (statement.type === 'PartialStatement') checkPartial(statement, scope, check);
  }
}

function checkMustache({ path, params, hash }: Mustache, scope: Scope, check: Check): void {
  for (const param of params) valuesOf(param, scope, check);
  valuesOfHash(hash, scope, check);
  const called = params.length > 0 || (hash?.pairs.length ?? 0) > 0;
  if (!called && helperName(path) !== 'contents') valuesOf(path, scope, check);
}

function checkBlock(block: Block, scope: Scope, check: Check): void {
  const [first] = block.params.map(param => valuesOf(param, scope, check));
  valuesOfHash(block.hash, scope, check);
  const name = helperName(block.path);
  if (first && name === 'each') {
    const items = first.flatMap(itemsOf);
    const inner = { ...scope, contexts: [...scope.contexts, items], loops: scope.loops + 1 };
    checkProgram(block.program, inner, check, [items, []]);
  } else if (first && name === 'with') {
    const current = scope.contexts.at(-1) ?? [];
    // Handlebars opens no new context for the one that it is in.
    const same = first.length === 1 && current.length === 1 && first[0] === current[0];
    const contexts = same ? scope.contexts : [...scope.contexts, first];
    checkProgram(block.program, { ...scope, contexts }, check, [first]);
  } else {
    checkProgram(block.program, scope, check);
  }
  checkProgram(block.inverse, scope, check);
}

/** Checks a partial where it is used, for what it is given there; one that includes itself, once. */
function checkPartial(partial: Partial, scope: Scope, check: Check): void {
  const [first] = partial.params.map(param => valuesOf(param, scope, check));
  const pairs = valuesOfHash(partial.hash, scope, check);
  if (partial.name.type === 'SubExpression') return;
  const name = String(partial.name.original);
  const file = check.partials.get(name);
  if (!file || scope.chain.includes(name) || check.partialsLeft <= 0) return;
  check.partialsLeft -= 1;
  const given = first ?? scope.contexts.at(-1) ?? [];
  const context = pairs.length === 0 ? given : given.map(item => extended(item, pairs));
  checkProgram(file.program, openScope(file, context, [...scope.chain, name]), check);
}

function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isPlain(value) ? Object.values(value) : [];
}

function extended(item: unknown, pairs: readonly [string, Candidates][]): unknown {
  const copy: Record<string, unknown> = Object.create(null);
  if (isPlain(item)) Object.assign(copy, item);
  for (const [key, candidates] of pairs) copy[key] = candidates[0];
  return copy;
}
