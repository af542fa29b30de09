import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Citation, citationMarker, type Note } from '../../../brief/index.ts';
import { markerParts } from '../../marker-parts.ts';
import type { Context } from '../context.ts';
import { claimId, elementId } from '../element-id.ts';

/**
 * Gives the raised marker, each number a link to its note. In a range "3–5" the dash leads to the
 * first of the notes that it stands for.
 */
export function citation(node: Citation, context: Context): ElementContent[] {
  const parts = markerParts(node, context.notes);
  const leads = !context.inLink && parts.some(part => part.note);
  const id = leads ? claimId(node.id, context) : undefined;
  const children = leads
    ? parts.flatMap((part): ElementContent[] => {
        const note = part.note ?? part.within?.[0];
        if (part.text === '') return [];
        return note ? [reference(note, part.text)] : [{ type: 'text', value: part.text }];
      })
    : citationMarker(node);
  return [h('sup', { className: ['cite'], ...(id ? { id } : {}) }, children)];
}

const reference = (note: Note, text: string) =>
  h('a', { href: `#${elementId(note.id)}`, role: 'doc-noteref' }, text);
