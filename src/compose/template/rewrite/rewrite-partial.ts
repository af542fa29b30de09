import { nearest } from '../../../message/index.ts';
import type { Partial, Statement } from '../ast.ts';
import { rewriteExpression, rewriteHash } from './rewrite-expression.ts';
import { nothing, type Rewriting, report } from './rewriting.ts';

/** Rewrites the use of a partial that exists. */
export function rewritePartial(
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
