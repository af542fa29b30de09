import { type Brief, rewrite, visit } from '../brief/index.ts';

/** Points each citation item that names a note by its label, as readers leave it, at the note's id. */
export function pointAtNotes(brief: Brief): Brief {
  const ids = new Map<string, string>();
  visit(brief, node => {
    if (node.type === 'note') ids.set(node.label, node.id);
    return undefined;
  });
  return rewrite(brief, node => {
    if (node.type !== 'citation' || !node.items.some(({ note }) => note && ids.has(note)))
      return node;
    const items = node.items.map(item => {
      const note = item.note === undefined ? undefined : ids.get(item.note);
      return note === undefined ? item : { ...item, note };
    });
    return { ...node, items };
  });
}
