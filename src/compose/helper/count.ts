import type { InlineHelper } from './helper.ts';

/** Counts a list: `{{count points}}`. */
export const count: InlineHelper = {
  kind: 'inline',
  least: 1,
  most: 1,
  run: ([list], _hash, { fail }) => {
    if (list === undefined || list === null) return 0;
    return Array.isArray(list) ? list.length : fail('counts a value that is no list');
  },
};
