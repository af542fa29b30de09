import { type AnyNode, type Document, type Note, rewrite, visit } from '../../../brief/index.ts';
import type { Revision } from '../../../write/docx/revision.ts';

interface Cited {
  citation: string;
  revision: Revision | undefined;
}

/**
 * Gives a note once more where the citation that would carry it may vanish: one that went and stands
 * elsewhere now, or that came before the one which stays. A footnote lives and dies with its mark.
 */
export function separateNotes(
  document: Document,
  revisionOf: (node: AnyNode) => Revision | undefined,
): Document {
  const cited = new Map<string, Cited[]>();
  const notes = new Map<string, Note>();
  visit(document, (node, ancestors) => {
    if (node.type === 'note' && !node.missing) notes.set(node.id, node);
    if (node.type !== 'citation') return undefined;
    const revision = [...ancestors, node].map(revisionOf).find(found => found !== undefined);
    for (const { note } of node.items) {
      if (note === undefined) continue;
      const there = cited.get(note) ?? [];
      there.push({ citation: node.id, revision });
      cited.set(note, there);
    }
    return undefined;
  });
  const copies = new Map<string, string>();
  const made: Note[] = [];
  for (const [id, note] of notes)
    for (const { citation, revision } of mustCopy(cited.get(id) ?? [])) {
      const copy = `${id}-${revision}`;
      copies.set(`${citation} ${id}`, copy);
      if (!made.some(other => other.id === copy)) made.push({ ...note, id: copy });
    }
  if (made.length === 0) return document;
  return rewrite(document, node => {
    if (node.type === 'notes') return { ...node, children: [...node.children, ...made] };
    if (node.type !== 'citation') return node;
    const items = node.items.map(item => {
      const copy = copies.get(`${node.id} ${item.note}`);
      return copy === undefined ? item : { ...item, note: copy };
    });
    return { ...node, items };
  });
}

/** Lists the citations of a note that need it once more, in order. */
function mustCopy(all: readonly Cited[]): Cited[] {
  const stays = all.findIndex(one => one.revision === undefined);
  if (stays >= 0) return all.slice(0, stays);
  return all.some(one => one.revision === 'inserted')
    ? all.filter(one => one.revision === 'deleted')
    : [];
}
