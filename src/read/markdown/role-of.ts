import type { Role } from '../../brief/index.ts';
import { nearest } from '../../message/index.ts';
import type { Attribute } from './attribute.ts';
import type { Context } from './context.ts';

const roles = {
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
} satisfies Record<Role, true>;

/** Gives the role that a section's attribute names; one we don't know is said, and is `body`. */
export function roleOf(attribute: Attribute | undefined, context: Context): Role {
  const { value, position } = attribute ?? { value: 'body' };
  if (isRole(value)) return value;
  const near = nearest(value, Object.keys(roles));
  const expected = near ?? `one of ${Object.keys(roles).join(', ')}`;
  const why = `found \`${value}\`, expected ${near ? `\`${expected}\`` : expected}`;
  if (position) context.say('setting-invalid', { path: 'role', why }, position);
  return 'body';
}

function isRole(value: string): value is Role {
  return Object.hasOwn(roles, value);
}
