import { type Document, type Note, visit } from '../../brief/index.ts';

/** Finds the notes that have a text and that nothing cites: as footnotes, GFM would drop them. */
export function uncited(document: Document, notes: ReadonlyMap<string, Note>): Set<Note> {
  const cited = new Set<string>();
  visit(document, node => {
    if (node.type === 'citation')
      for (const { note } of node.items) if (note !== undefined) cited.add(note);
    return undefined;
  });
  return new Set([...notes.values()].filter(note => !note.missing && !cited.has(note.id)));
}
