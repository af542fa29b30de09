import {
  type AnyNode,
  type Brief,
  citationMarker,
  type Document,
  type Note,
  plainText,
  type Sentence,
  visit,
} from '../brief/index.ts';

/** One thing to check: what it says, where it stands, what leads to it, the note behind it. */
export interface Entry {
  item: string;
  line?: number;
  leadIn: string;
  note: string;
}

/** Every sentence of a brief outside its notes and what the site set round it, with the nodes above it. */
export function sentencesOf(brief: Brief | Document): Sentence[] {
  const out: Sentence[] = [];
  visit(brief, node => {
    if (node.type === 'notes' || (node.type === 'section' && node.role === 'chrome')) return 'skip';
    if (node.type === 'sentence') out.push(node);
    return undefined;
  });
  return out;
}

/** Gives a passage's words on one line. */
export function onLine(node: AnyNode): string {
  return plainText(node).replace(/\s+/g, ' ').trim();
}

/** Makes a reader of the notes that a passage cites: the marker, and the note's words where there are any. */
export function noteReader(brief: Brief | Document): (node: AnyNode) => string {
  const notes = new Map<string, Note>();
  visit(brief, node => {
    if (node.type === 'note') notes.set(node.id, node);
    return undefined;
  });
  return root => {
    const parts: string[] = [];
    visit(root, node => {
      if (node.type !== 'citation') return undefined;
      const words = node.items.flatMap(({ note, reference }) => {
        const found = note === undefined ? undefined : notes.get(note);
        if (found) return found.missing ? ['no text in the source'] : [onLine(found)];
        return reference === undefined ? [] : [reference];
      });
      parts.push([citationMarker(node), ...words].join(': '));
      return undefined;
    });
    return parts.join('; ');
  };
}

/** Makes an entry, with the line of the node that it stands in. */
export function entryAt(node: AnyNode, rest: Omit<Entry, 'line'>): Entry {
  const line = node.position?.start.line;
  return { ...rest, ...(line === undefined ? {} : { line }) };
}
