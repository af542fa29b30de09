import type { BoxKind } from '../../brief/index.ts';
import type { WrapHelper } from './helper.ts';

const kinds: Record<BoxKind, true> = {
  masthead: true,
  subtitle: true,
  byline: true,
  summary: true,
  notice: true,
  colophon: true,
};

/** Sets its block apart as one box: `{{#box "summary"}}…{{/box}}`. */
export const box: WrapHelper = {
  kind: 'wrap',
  least: 1,
  most: 1,
  words: Object.keys(kinds),
  wrapping: word => ({ type: 'box', kind: word as BoxKind }),
};
