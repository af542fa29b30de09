import { type Role, roles } from '../../brief/index.ts';
import { nearest } from '../../message/index.ts';
import type { Attribute } from './attribute.ts';
import type { Context } from './context.ts';

/** Gives the role that a section's attribute names; one we don't know is said, and is `body`. */
export function roleOf(attribute: Attribute | undefined, context: Context): Role {
  const { value, position } = attribute ?? { value: 'body' };
  if (isRole(value)) return value;
  const near = nearest(value, roles);
  const expected = near ?? `one of ${roles.join(', ')}`;
  const why = `found \`${value}\`, expected ${near ? `\`${expected}\`` : expected}`;
  if (position) context.say('setting-invalid', { path: 'role', why }, position);
  return 'body';
}

function isRole(value: string): value is Role {
  return roles.some(role => role === value);
}
