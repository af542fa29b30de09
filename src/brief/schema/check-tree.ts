import { say, Trouble } from '../../message/index.ts';
import type { Brief, Document } from '../node/index.ts';
import { tree } from './root.ts';

/**
 * Checks that a value, as `JSON.parse` gives it, is a tree, and returns it. Throws `Trouble` with
 * the rule `tree-invalid`, the path of the first thing that is wrong, and what was expected there.
 */
export function checkTree(value: unknown): Brief | Document {
  let result: ReturnType<typeof tree.safeParse>;
  try {
    result = tree.safeParse(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Trouble(say('tree-invalid', { path: 'children', why: 'nodes nest too deep' }));
  }
  if (result.success) return value as Brief | Document;
  const issue = result.error.issues[0];
  const path = (issue?.path ?? []).reduce<string>(
    (out, step) => (typeof step === 'number' ? `${out}[${step}]` : `${out}.${String(step)}`),
    'tree',
  );
  throw new Trouble(say('tree-invalid', { path, why: issue?.message ?? 'no tree' }));
}
