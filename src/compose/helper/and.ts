import { empty } from './empty.ts';
import type { InlineHelper } from './helper.ts';

/** Gives the first empty value, else the last. */
export const and: InlineHelper = {
  kind: 'inline',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  run: args => (args.some(empty) ? args.find(empty) : args.at(-1)),
};
