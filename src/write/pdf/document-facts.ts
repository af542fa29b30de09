import { type Document, headedSections, type Note, plainText, visit } from '../../brief/index.ts';
import type { PdfContext } from './context.ts';
import { collapse } from './part/run.ts';

/** Collects what handlers must know of the whole document. */
export function documentFacts(
  document: Document,
): Pick<PdfContext, 'leadIns' | 'targets' | 'notes' | 'cited' | 'contents'> {
  const leadIns = new Set<string>();
  const notes = new Map<string, Note>();
  const ids = new Set<string>();
  const cited = new Set<string>();
  const linked = new Set<string>();
  visit(document, node => {
    if (node.type === 'quotation' && node.display === 'block' && node.leadIn) {
      leadIns.add(node.leadIn);
    }
    if (node.type === 'note' && !node.missing) notes.set(node.id, node);
    if (node.type === 'citation') for (const { note } of node.items) if (note) cited.add(note);
    if ('id' in node && node.id) ids.add(node.id);
    if (node.type === 'link' && node.url.startsWith('#')) linked.add(node.url.slice(1));
    return undefined;
  });
  const targets = new Set([...linked].filter(id => ids.has(id)));
  const contents = headedSections(document)
    .filter(({ depth }) => depth === 2 || depth === 3)
    .map(({ section: { heading, id }, depth }) => {
      const words = heading ? collapse(plainText(heading)).trim() : '';
      return { id, depth, title: heading?.number ? `${heading.number} ${words}` : words };
    });
  return { leadIns, notes, cited, contents, targets };
}
