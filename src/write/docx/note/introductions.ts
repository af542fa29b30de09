import {
  type AnyNode,
  type Citation,
  childNodes,
  type Document,
  type Note,
} from '../../../brief/index.ts';

/** Where each note has its text. */
export interface Introductions {
  /** The notes whose texts follow a citation: it is the first one that cites them. */
  at: ReadonlyMap<Citation, readonly Note[]>;
  /** Notes that nothing cites, or nothing but one another. */
  uncited: readonly Note[];
}

/**
 * Finds the citation that each note follows, in the order of the canonical text: a note is read where
 * it is cited, with the notes that it cites itself, before what comes after.
 */
export function introductions(document: Document, notes: ReadonlyMap<string, Note>): Introductions {
  const at = new Map<Citation, Note[]>();
  const found = new Set<string>();
  const cite = (id: string): Note | undefined => {
    const note = notes.get(id);
    if (!note || found.has(id)) return undefined;
    found.add(id);
    return note;
  };
  const read = (note: Note) => {
    for (const child of note.children) walk(child);
  };
  const walk = (node: AnyNode) => {
    if (node.type === 'notes' || node.type === 'contents') return;
    if (node.type === 'attribution' && node.origin === 'computed') return;
    if (node.type !== 'citation') {
      for (const child of childNodes(node)) walk(child);
      return;
    }
    for (const { note: id } of node.items) {
      const note = id === undefined ? undefined : cite(id);
      if (!note) continue;
      at.set(node, [...(at.get(node) ?? []), note]);
      read(note);
    }
  };
  walk(document);
  const uncited: Note[] = [];
  for (const id of notes.keys()) {
    const note = cite(id);
    if (!note) continue;
    uncited.push(note);
    read(note);
  }
  return { at, uncited };
}
