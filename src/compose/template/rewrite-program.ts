import { nearest } from '../../message/index.ts';
import { helpers } from '../helper/index.ts';
import {
  type Block,
  type Call,
  type Mustache,
  number,
  type Partial,
  type Program,
  path,
  type Statement,
} from './ast.ts';
import {
  checkCall,
  helperName,
  inner,
  rewriteCall,
  rewriteExpression,
  rewriteHash,
  unknownHelper,
} from './rewrite-expression.ts';
import { nothing, type Rewriting, report, siteNumber } from './rewriting.ts';

/**
 * Rewrites a template so that every printed expression passes through `print`, and reports what a
 * template may not hold. What was refused is left out, so that one run finds every mistake.
 */
export function rewriteProgram(
  program: Program,
  blockParams: readonly string[],
  context: Rewriting,
): Program {
  for (const name of program.blockParams ?? [])
    if (!/^(?!.*this$)[A-Za-z]\w*$/.test(name))
      report(context, program.loc, 'template-call', {
        expression: name,
        why: 'is no name for a block parameter, expected letters and digits',
      });
  const bound = [...blockParams, ...(program.blockParams ?? [])];
  return { ...program, body: program.body.map(s => rewriteStatement(s, bound, context)) };
}

function rewriteStatement(
  statement: Statement,
  blockParams: readonly string[],
  context: Rewriting,
): Statement {
  const { loc } = statement;
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return statement;
    case 'MustacheStatement':
      return rewriteMustache(statement, blockParams, context);
    case 'BlockStatement':
      return rewriteBlock(statement, blockParams, context);
    case 'PartialStatement':
      return rewritePartial(statement, blockParams, context);
    case 'PartialBlockStatement':
      report(context, loc, 'template-refused', {
        what: 'partial with a block, `{{#> }}`,',
        instead: 'Write `{{> name}}`, and pass values as `name=value`.',
      });
      return nothing(loc);
    default:
      report(context, loc, 'template-refused', {
        what: 'decorator or inline partial, `{{* }}` or `{{#* }}`,',
        instead: 'Put the part into a file of `templates/partials/`.',
      });
      return nothing(loc);
  }
}

function rewriteMustache(
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
  let value: Call['params'][number] | undefined;
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

function rewriteBlock(block: Block, blockParams: readonly string[], context: Rewriting): Statement {
  const { loc } = block;
  const name = helperName(block.path);
  const helper = name === undefined || blockParams.includes(name) ? undefined : helpers.get(name);
  if (!name || !helper || helper.kind === 'inline') {
    unknownHelper(block.path, 'block', context);
    return nothing(loc);
  }
  if (!checkCall(block, name, helper, context)) return nothing(loc);
  if (helper.kind === 'wrap' && (block.inverse || !block.program)) {
    report(context, loc, 'template-call', { expression: name, why: 'takes no `{{else}}`' });
    return nothing(loc);
  }
  const params = block.params.map(param => rewriteExpression(param, blockParams, context));
  if (helper.kind === 'wrap') params.push(number(loc, siteNumber(context, loc)));
  return {
    ...block,
    path: path(block.path.loc, name),
    params,
    hash: rewriteHash(block.hash, blockParams, context),
    program: block.program && rewriteProgram(block.program, blockParams, context),
    inverse: block.inverse && rewriteProgram(block.inverse, blockParams, context),
  };
}

function rewritePartial(
  partial: Partial,
  blockParams: readonly string[],
  context: Rewriting,
): Statement {
  const { loc } = partial;
  if (partial.name.type === 'SubExpression') {
    report(context, loc, 'template-refused', {
      what: 'computed partial, `{{> ( )}}`,',
      instead: 'Name the partial, inside `{{#if}}` if it depends on the data.',
    });
    return nothing(loc);
  }
  const name = String(partial.name.original);
  if (!context.partials.has(name)) {
    const near = nearest(name, context.partials);
    report(
      context,
      loc,
      'template-partial-unknown',
      near === undefined ? { name } : { name, near },
    );
    return nothing(loc);
  }
  if (partial.params.length > 1) {
    const why = `takes one context, got ${partial.params.length}`;
    report(context, loc, 'template-call', { expression: name, why });
    return nothing(loc);
  }
  context.used.add(name);
  return {
    ...partial,
    params: partial.params.map(param => rewriteExpression(param, blockParams, context)),
    hash: rewriteHash(partial.hash, blockParams, context),
  };
}
