import { type Role, roles } from '../../brief/index.ts';
import type { WrapHelper } from './helper.ts';

/** Makes its block one section of that role: `{{#section "disclaimer"}}…{{/section}}`. */
export const section: WrapHelper = {
  kind: 'wrap',
  least: 1,
  most: 1,
  words: roles,
  wrapping: word => ({ type: 'section', role: word as Role }),
};
