import { build, type Text } from '../../brief/index.ts';
import { isNode } from '../is-node.ts';
import { empty } from './empty.ts';
import type { InlineHelper } from './helper.ts';

/**
 * Sets values in a row, empty ones left out: `{{row publisher series (date date) between=" · "}}`.
 * Each value keeps its own origin; what stands between them is the template's.
 */
export const row: InlineHelper = {
  kind: 'inline',
  least: 1,
  most: 12,
  hash: ['between'],
  run: (values, { between = ' ' }, { originOf, fail }) => {
    if (typeof between !== 'string')
      return fail('has something between its values that is no text');
    const parts: Text[] = [];
    for (const value of values) {
      if (empty(value)) continue;
      if (typeof value === 'string') parts.push(build.text(value, { origin: originOf(value) }));
      else if (isNode(value) && value.type === 'text') parts.push(value);
      else return fail('sets a value in a row that is no text');
    }
    return parts.flatMap((part, i) =>
      i === 0 ? [part] : [build.text(between, { origin: 'editorial' }), part],
    );
  },
};
