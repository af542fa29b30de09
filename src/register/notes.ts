import { type Brief, citationMarker, type Document, type Note, visit } from '../brief/index.ts';
import { type Entry, entryAt, noteReader, onLine } from './entry.ts';

/** Lists every citation with the sentence that makes it and the note behind it, then notes that nothing cites. */
export function notes(brief: Brief | Document): Entry[] {
  const noteOf = noteReader(brief);
  const out: Entry[] = [];
  const cited = new Set<string>();
  visit(brief, (node, ancestors) => {
    if (node.type === 'notes') return 'skip';
    if (node.type !== 'citation') return undefined;
    for (const { note } of node.items) if (note !== undefined) cited.add(note);
    const sentence = ancestors.findLast(a => a.type === 'sentence');
    out.push(
      entryAt(node, {
        item: citationMarker(node),
        leadIn: sentence ? onLine(sentence) : '',
        note: noteOf(node),
      }),
    );
    return undefined;
  });
  visit(brief, node => {
    if (node.type === 'note' && !cited.has(node.id)) out.push(uncited(node));
    return undefined;
  });
  return out;
}

function uncited(note: Note): Entry {
  return entryAt(note, { item: note.label, leadIn: '[cited nowhere]', note: onLine(note) });
}
