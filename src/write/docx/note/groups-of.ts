import type { Note } from '../../../brief/index.ts';
import type { MarkerPart } from './split-marker.ts';

/**
 * Says which notes a new text stands for, by the place of the note whose mark carries it: a note that
 * the marker leaves out (4 in "3–5") goes with the one before it; the first mark takes those before it
 * as well. Notes that stand somewhere already are left out.
 */
export function groupsOf(
  cited: readonly Note[],
  parts: readonly MarkerPart[],
  isNew: (note: Note) => boolean,
): Map<number, Note[]> {
  const printed = new Set(parts.flatMap(({ note }) => note ?? []));
  const groups = new Map<number, Note[]>();
  const before: Note[] = [];
  let group: Note[] | undefined;
  for (const [i, note] of cited.entries()) {
    if (!isNew(note)) continue;
    if (!printed.has(i)) {
      (group ?? before).push(note);
      continue;
    }
    group = group ? [note] : [...before, note];
    groups.set(i, group);
  }
  return groups;
}
