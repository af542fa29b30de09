import { build, type Text } from '../../brief/index.ts';
import { isNode } from '../is-node.ts';
import { empty } from './empty.ts';
import type { InlineHelper } from './helper.ts';

/** A sentence's last sign, within closing quotation marks or brackets. */
const ends = /[.!?…।][”’»"')\]]*\s*$/u;

/**
 * Sets values in a row, empty ones left out: `{{row publisher series (date date) between=" · "}}`.
 * Each value keeps its own origin; what stands between them is the template's. `end="."` ends the row,
 * unless its last value ends with a sentence's sign of its own.
 */
export const row: InlineHelper = {
  kind: 'inline',
  least: 1,
  most: 12,
  hash: ['between', 'end'],
  run: (values, { between = ' ', end }, { originOf, fail }) => {
    if (typeof between !== 'string')
      return fail('has something between its values that is no text');
    if (end !== undefined && typeof end !== 'string')
      return fail('ends with something that is no text');
    const parts: Text[] = [];
    for (const value of values) {
      if (empty(value)) continue;
      if (typeof value === 'string') parts.push(build.text(value, { origin: originOf(value) }));
      else if (isNode(value) && value.type === 'text') parts.push(value);
      else return fail('sets a value in a row that is no text');
    }
    const rowed = parts.flatMap((part, i) =>
      i === 0 ? [part] : [build.text(between, { origin: 'editorial' }), part],
    );
    const ended = end === undefined || ends.test(parts.at(-1)?.value ?? '.');
    return ended ? rowed : [...rowed, build.text(end, { origin: 'editorial' })];
  },
};
