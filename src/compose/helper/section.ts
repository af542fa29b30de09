import type { Role } from '../../brief/index.ts';
import type { WrapHelper } from './helper.ts';

const roles: Record<Role, true> = {
  standfirst: true,
  body: true,
  summary: true,
  background: true,
  recommendations: true,
  conclusion: true,
  disclaimer: true,
  byline: true,
  'author-note': true,
  chrome: true,
};

/** Makes its block one section of that role: `{{#section "disclaimer"}}…{{/section}}`. */
export const section: WrapHelper = {
  kind: 'wrap',
  least: 1,
  most: 1,
  words: Object.keys(roles),
  wrapping: word => ({ type: 'section', role: word as Role }),
};
