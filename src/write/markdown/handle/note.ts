import type { Note } from '../../../brief/index.ts';
import { flow } from '../children.ts';
import type { Context, Handled } from '../context.ts';

/** Gives a footnote definition; nothing for a note without a text. */
export function note(node: Note, context: Context): Handled {
  const identifier = context.identifiers.get(node.id);
  if (identifier === undefined) return [];
  const children = flow(node.children, context);
  return [{ type: 'footnoteDefinition', identifier, label: identifier, children }];
}
