import type { Program, Statement } from '../ast.ts';
import { rewriteBlock } from './rewrite-block.ts';
import { rewriteMustache } from './rewrite-mustache.ts';
import { rewritePartial } from './rewrite-partial.ts';
import { nothing, type Rewriting, report } from './rewriting.ts';

/**
 * Rewrites a template so that every printed expression passes through `print`, and reports what a
 * template may not hold. What was refused is left out, so that one run finds every mistake.
 */
export function rewriteProgram(
  program: Program,
  blockParams: readonly string[],
  context: Rewriting,
): Program {
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
