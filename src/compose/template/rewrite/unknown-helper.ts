import { nearest } from '../../../message/index.ts';
import { helpers } from '../../helper/index.ts';
import type { Literal, Path } from '../ast.ts';
import { type Rewriting, report } from './rewriting.ts';

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
