import { type AnyNode, childNodes, type Document, type Note } from '../brief/index.ts';

/**
 * Lists the notes that a document cites, in order of first citation. The running text goes first,
 * captions, cells, boxes and attributions included, so that its numbers have no gaps for its reader;
 * then come the notes that only other notes cite, in the order in which those are read.
 */
export function firstCited(document: Document, notes: ReadonlyMap<string, Note>): Note[] {
  const cited = new Set<Note>();
  const walk = (node: AnyNode) => {
    if (node.type === 'notes') return;
    if (node.type === 'citation')
      for (const item of node.items) {
        const note = item.note === undefined ? undefined : notes.get(item.note);
        if (note) cited.add(note);
      }
    for (const child of childNodes(node)) walk(child);
  };
  walk(document);
  // A set grows while it is walked: a note cited by a note is read in its turn.
  for (const note of cited) walk(note);
  return [...cited];
}
