import { nearest } from '../../../message/index.ts';
import { get } from '../../get.ts';
import type { Path } from '../ast.ts';
import { dataNames, scoped } from '../rewrite/rewrite-path.ts';
import { type Candidates, type Check, type Scope, unknownName } from './scope.ts';

/** Gives the values that a path may have; reports it if none of what it starts from has its name. */
export function resolvePath(path: Path, scope: Scope, check: Check): Candidates {
  const root = rootOf(path, scope, check);
  if (!root) return [];
  let { candidates } = root;
  for (let i = root.taken; i < path.parts.length && candidates.length > 0; i++) {
    const step = path.parts[i] ?? '';
    const found = candidates.map(candidate => get(candidate, step));
    const values = found.flatMap(f => ('value' in f ? [f.value] : []));
    if (values.length === 0) {
      const known = found.flatMap(f => ('known' in f ? f.known : []));
      const near = nearest(step, known);
      const before = path.parts.slice(0, i);
      const whole = (last: string) =>
        '../'.repeat(path.depth) + (path.data ? '@' : '') + [...before, last].join('.');
      unknownName(
        whole(step),
        near === undefined ? undefined : whole(near),
        path.loc,
        scope,
        check,
      );
    }
    candidates = values;
  }
  return candidates;
}

/** Finds what a path starts from, and how many of its parts say so. */
function rootOf(
  path: Path,
  scope: Scope,
  check: Check,
): { candidates: Candidates; taken: number } | undefined {
  const [head = ''] = path.parts;
  if (path.data) {
    if (head === 'root') return { candidates: [check.data], taken: 1 };
    const known = dataNames.includes(head);
    // A partial may stand in a loop of the file that names it.
    if (known && (scope.loops > path.depth || scope.chain.length > 0))
      return { candidates: [], taken: 1 };
    const near = known ? undefined : nearest(head, dataNames);
    unknownName(path.original, near && `@${near}`, path.loc, scope, check);
    return undefined;
  }
  const bound = path.depth === 0 && !scoped(path) ? scope.blockParams.get(head) : undefined;
  if (bound) return { candidates: bound, taken: 1 };
  const context = scope.contexts.at(-1 - path.depth);
  if (context) return { candidates: context, taken: 0 };
  unknownName(path.original, undefined, path.loc, scope, check);
  return undefined;
}
