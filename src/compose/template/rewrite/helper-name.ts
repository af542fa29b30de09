import type { Literal, Path } from '../ast.ts';

/** Gives the name by which a call names its helper, if it is one word. */
export function helperName(of: Path | Literal): string | undefined {
  if (of.type !== 'PathExpression') return undefined;
  return !of.data && of.depth === 0 && of.parts.length === 1 && of.original === of.parts[0]
    ? of.parts[0]
    : undefined;
}
