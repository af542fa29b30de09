import type { PhrasingContent } from 'mdast';
import type { Citation, Note } from '../../../brief/index.ts';
import { type MarkerPart, markerParts } from '../../marker-parts.ts';
import type { Context, Handled } from '../context.ts';
import { wrapped } from '../wrapped.ts';

/**
 * Gives a footnote reference for each note that has a text, and the rest of the marker raised.
 * GFM drops a footnote that nothing refers to, so a range "3–5" names each of its notes: 3–4–5.
 */
export function citation(node: Citation, context: Context): Handled {
  const raised = (text: string): PhrasingContent[] =>
    text === '' ? [] : wrapped('sup', [{ type: 'text', value: text }]);
  const reference = (note: Note): PhrasingContent[] => {
    const identifier = context.identifiers.get(note.id);
    return identifier === undefined
      ? []
      : [{ type: 'footnoteReference', identifier, label: identifier }];
  };
  const out: PhrasingContent[] = [];
  let text = '';
  const flush = () => {
    out.push(...raised(text));
    text = '';
  };
  const put = (part: MarkerPart) => {
    if (part.note) {
      flush();
      out.push(...reference(part.note));
    } else text += part.text;
    for (const note of part.within ?? []) {
      flush();
      out.push(...reference(note));
      text = part.text;
    }
  };
  for (const part of markerParts(node, context.notes)) put(part);
  flush();
  return out;
}
