import {
  append,
  type Brief,
  build as b,
  type Citation,
  type Note,
  positioned,
  visit,
} from '../brief/index.ts';
import { type Message, type Result, say } from '../message/index.ts';

/**
 * Joins markers and notes: every label that is cited has one note, a missing one where the source
 * gives no text; texts given twice are kept together; notes that nothing cites are said. A note whose
 * number comes again, as where each page counts anew, is known by the id that its reader gave it.
 */
export function joinNotes(brief: Brief, file: string): Result<Brief> {
  const messages: Message[] = [];
  const cited = new Map<string, Citation>();
  visit(brief, node => {
    if (node.type === 'citation')
      for (const item of node.items)
        if (item.note !== undefined && !cited.has(item.note)) cited.set(item.note, node);
    return undefined;
  });
  const given = new Map<string, Note>();
  // Notes made here of several, which may take in more: to copy them each time would be quadratic.
  const joined = new Set<Note>();
  for (const container of brief.children) {
    if (container.type !== 'notes') continue;
    for (const note of container.children) {
      const key = note.id || note.label;
      const twin = given.get(key);
      const place = { file, ...positioned(note.position) };
      if (twin) messages.push(say('note-duplicate', { label: note.label }, place));
      if (!twin) given.set(key, note);
      else if (joined.has(twin)) append(twin.children, note.children);
      else {
        const both = { ...twin, children: [...twin.children, ...note.children] };
        joined.add(both);
        given.set(key, both);
      }
      if (!twin && !cited.has(key) && !cited.has(note.label))
        messages.push(say('note-uncited', { label: note.label }, place));
    }
  }
  const labels = new Set([...given.values()].map(note => note.label));
  const absent = [...cited].filter(([label]) => !given.has(label) && !labels.has(label));
  const first = absent[0]?.[1];
  if (first) {
    const place = { file, ...positioned(first.position) };
    messages.push(say('notes-missing', { count: absent.length, first: first.label }, place));
  }
  const missing = absent.map(([key, { label, items }]) =>
    /^n-/.test(key) && items.length === 1
      ? b.note(label, [], { missing: true, id: key })
      : b.note(key, [], { missing: true }),
  );
  const all = [...given.values(), ...missing];
  const rest = brief.children.filter(node => node.type !== 'notes');
  return {
    value: { ...brief, children: all.length > 0 ? [...rest, b.notes(all)] : rest },
    messages,
  };
}
