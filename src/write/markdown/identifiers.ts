import type { Note } from '../../brief/index.ts';
import { printedLabel } from '../marker-parts.ts';

/**
 * Gives each note that has a text and is cited its footnote identifier: its printed number where that is
 * one word and nobody else's, else its id.
 */
export function identifiers(
  notes: Iterable<Note>,
  loose: ReadonlySet<Note>,
): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const taken = new Set<string>();
  for (const note of notes) {
    if (note.missing || loose.has(note)) continue;
    const label = printedLabel(note);
    const fits = /^[\p{L}\p{N}*†‡§_-]+$/u.test(label) && !taken.has(label.toLowerCase());
    const identifier = fits ? label : note.id;
    taken.add(identifier.toLowerCase());
    out.set(note.id, identifier);
  }
  return out;
}
