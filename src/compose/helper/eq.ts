import type { InlineHelper } from './helper.ts';
import { wordsOf } from './words-of.ts';

/** Says whether two values are the same: `{{#if (eq audience.id "india-note")}}`. */
export const eq: InlineHelper = {
  kind: 'inline',
  least: 2,
  most: 2,
  run: ([a, b]) => wordsOf(a) === wordsOf(b),
};
