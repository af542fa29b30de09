import { helpers } from '../../helper/index.ts';
import { type Block, number, path, type Statement } from '../ast.ts';
import { checkCall } from './check-call.ts';
import { helperName } from './helper-name.ts';
import { rewriteExpression, rewriteHash } from './rewrite-expression.ts';
import { rewriteProgram } from './rewrite-program.ts';
import { nothing, type Rewriting, report, siteNumber } from './rewriting.ts';
import { unknownHelper } from './unknown-helper.ts';

/** Rewrites a block of a helper that opens one. */
export function rewriteBlock(
  block: Block,
  blockParams: readonly string[],
  context: Rewriting,
): Statement {
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
  for (const param of block.program?.blockParams ?? [])
    if (!/^(?!.*this$)[A-Za-z]\w*$/.test(param) || helpers.has(param)) {
      const why = 'is no name for a block parameter, expected a word that no helper has';
      report(context, loc, 'template-call', { expression: param, why });
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
