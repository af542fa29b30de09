import { empty } from './empty.ts';
import type { InlineHelper } from './helper.ts';

/** Turns an empty value into yes and any other into no. */
export const not: InlineHelper = {
  kind: 'inline',
  least: 1,
  most: 1,
  run: ([value]) => empty(value),
};
