import { build as b, type Flow, flatText, type Note, positioned } from '../../../brief/index.ts';
import { sliceFrom } from '../../rich/slice-from.ts';
import { readFlow } from '../block/read-blocks.ts';
import type { Context } from '../context.ts';
import type { Parts } from '../package/load-parts.ts';
import { attributeOf, elementsOf, type XmlElement } from '../package/xml.ts';

/** Reads the notes that the text cites, in that order, then those that nothing cites. */
export function readNotes(parts: Parts, context: Context): Note[] {
  const kinds = [
    { kind: 'footnote', part: parts.footnotes },
    { kind: 'endnote', part: parts.endnotes },
  ] as const;
  // Uncited ones get their numbers last, and so disturb no other's.
  const found = new Map<string, XmlElement>();
  for (const { kind, part } of kinds)
    for (const element of elementsOf(part?.root))
      if (isNote(element, kind)) {
        const id = attributeOf(element, 'w:id');
        if (!found.has(`${kind} ${id}`)) found.set(`${kind} ${id}`, element);
        if (!context.dropped.has(`${kind} ${id}`)) context.labelOf(kind, id);
      }
  return context.cited.map(({ kind, id, key, label, own }) => {
    const part = kind === 'footnote' ? parts.footnotes : parts.endnotes;
    const element = found.get(`${kind} ${id}`);
    if (!part || !element) return b.note(key, [], { missing: true });
    const within: Context = { ...context, part, fields: [] };
    const flow = readFlow(elementsOf(element), within);
    const children = own ? withoutMark(flow, label) : flow;
    const [start] = children.flatMap(child => child.position ?? []);
    return b.note(key, children, positioned(start));
  });
}

// The mark that an author chose is typed in the note again.
function withoutMark(flow: readonly Flow[], mark: string): Flow[] {
  const [first, ...rest] = flow;
  if (first?.type !== 'paragraph') return [...flow];
  const text = flatText(first.children);
  if (!text.startsWith(mark)) return [...flow];
  const lead = text.length - text.slice(mark.length).trimStart().length;
  return [{ ...first, children: sliceFrom(first.children, lead) }, ...rest];
}

// Separators are notes as well, by their type.
function isNote({ name, attributes }: XmlElement, kind: string): boolean {
  const type = attributes['w:type'];
  return name === `w:${kind}` && (type === undefined || type === 'normal');
}
