import { nearest } from '../../../message/index.ts';
import type { Helper } from '../../helper/helper.ts';
import type { Call } from '../ast.ts';
import { type Rewriting, report } from './rewriting.ts';

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
