import { build, type Note, type Notes } from '../../brief/index.ts';
import type { Context } from './context.ts';
import { positionOf } from './position-of.ts';

/**
 * Collects the note texts, in the order of the source, into the one container that ends a brief.
 * Two texts for one label are kept together.
 */
export function collectNotes(context: Context): Notes | undefined {
  const notes: Note[] = [];
  for (const [first, ...again] of context.notes.values()) {
    if (!first) continue;
    const label = first.label ?? first.identifier;
    for (const other of again) context.say('note-duplicate', { label }, positionOf(other));
    const children = [first, ...again].flatMap(definition => context.flow(definition.children));
    notes.push(build.note(label, children, { position: positionOf(first) }));
  }
  return notes.length > 0 ? build.notes(notes) : undefined;
}

/** Gives the label under which a note's text is kept: that of its definition, else the marker's own. */
export function noteLabel(identifier: string, label: string, context: Context): string {
  const [definition] = context.notes.get(identifier) ?? [];
  return definition?.label ?? label;
}
