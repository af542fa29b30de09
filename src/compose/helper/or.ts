import { empty } from './empty.ts';
import type { InlineHelper } from './helper.ts';

/** Gives the first value that is not empty, else the last. */
export const or: InlineHelper = {
  kind: 'inline',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  run: args => args.find(value => !empty(value)) ?? args.at(-1),
};
