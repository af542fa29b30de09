import type { ContainerDirective } from 'mdast-util-directive';
import type { Position } from '../../brief/index.ts';
import { nearest } from '../../message/index.ts';
import type { Context } from './context.ts';
import { positionOf } from './position-of.ts';

/** The value of a directive's attribute, and where it stands in the source. */
export interface Attribute {
  value: string;
  position: Position;
}

/** Gives an attribute of a directive; one without a value is as good as none. */
export function attribute(
  node: ContainerDirective,
  name: string,
  context: Context,
): Attribute | undefined {
  const value = own(node.attributes, name)?.trim();
  if (!value) return undefined;
  return { value, position: valuePlace(node, name, context) };
}

/** Says which of a directive's attributes are unknown. */
export function checkAttributes(
  node: ContainerDirective,
  known: readonly string[],
  context: Context,
): void {
  for (const key of Object.keys(node.attributes ?? {})) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    const args = near === undefined ? { key } : { key, near };
    context.say('setting-unknown', args, place(node, key));
  }
}

function own<T>(record: Record<string, T> | null | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function place(node: ContainerDirective, name: string): Position {
  const inside = own(node.data?.position?.attributes, name);
  return positionOf(inside ? { position: inside } : node);
}

/** Narrows `name="value"` or `#value` to the value. */
function valuePlace(node: ContainerDirective, name: string, context: Context): Position {
  const whole = place(node, name);
  const slice = context.source.slice(whole.start.offset, whole.end.offset);
  const before = /^(?:[^=\s]*\s*=\s*["']?|#)/.exec(slice)?.[0].length ?? 0;
  const after = /["']$/.test(slice) && before < slice.length ? 1 : 0;
  return context.place(whole.start.offset + before, whole.end.offset - after);
}
