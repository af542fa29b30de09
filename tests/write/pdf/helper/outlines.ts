import {
  type AnyNode,
  canonical,
  childNodes,
  type Document,
  headedSections,
  type Note,
  plainText,
  visit,
} from '../../../../src/brief/index.ts';
import type { Tagged } from '../../../extract/pdf-structure.ts';

/**
 * Lists what a document is made of, in reading order: headings with their depths, notes where they
 * are first cited, quotations, lists, tables and figures, each with its words or its measures.
 */
export function outlineOfDocument(document: Document): string[] {
  const depths = new Map(headedSections(document).map(({ section, depth }) => [section, depth]));
  const notes = new Map<string, Note>();
  visit(document, node => {
    if (node.type === 'note' && !node.missing) notes.set(node.id, node);
    return undefined;
  });
  const out: string[] = [];
  const cite = (id: string | undefined) => {
    const note = id === undefined ? undefined : notes.get(id);
    if (!note) return;
    notes.delete(note.id);
    out.push(`Note ${note.marker ?? note.label}: ${words(note)}`);
    for (const child of note.children) put(child);
  };
  const put = (node: AnyNode): void => {
    if (node.type === 'notes') return;
    if (node.type === 'attribution' && node.origin === 'computed') return;
    if (node.type === 'section' && node.heading) {
      const { number = '' } = node.heading;
      out.push(
        `H${Math.min(depths.get(node) ?? 0, 6)} ${canonical(`${number} ${words(node.heading)}`)}`,
      );
    }
    if (node.type === 'quotation' && node.display === 'block') out.push('BlockQuote');
    if (node.type === 'list') out.push(`L of ${node.children.length}`);
    if (node.type === 'table') {
      const cells = node.children.flatMap(row => row.children);
      out.push(`Table of ${node.children.length} rows: ${cells.map(words).join(' | ')}`);
    }
    if (node.type === 'image') out.push(`Figure ${canonical(node.alt)}`);
    if (node.type === 'citation') for (const item of node.items) cite(item.note);
    for (const child of childNodes(node)) put(child);
  };
  put(document);
  for (const id of [...notes.keys()]) cite(id);
  return out;
}

const words = (node: AnyNode) => canonical(plainText(node));

/** Lists the same from the structure tree of a file. */
export function outlineOfFile(root: Tagged): string[] {
  const out: string[] = [];
  const put = (element: Tagged): void => {
    const { role } = element;
    if (/^H[1-6]$/.test(role)) out.push(`${role} ${said(element)}`);
    if (role === 'Note') {
      const [label, ...rest] = element.kids.flatMap(kid => ('role' in kid ? [kid] : []));
      out.push(`Note ${label ? said(label) : ''}: ${canonical(rest.map(said).join('\n'))}`);
    }
    if (role === 'BlockQuote') out.push(role);
    if (role === 'L' && element.attributes.ListNumbering !== '/None') {
      out.push(`L of ${kids(element, 'LI').length}`);
    }
    if (role === 'Table') {
      const rows = ['THead', 'TBody'].flatMap(part =>
        kids(element, part).flatMap(section => kids(section, 'TR')),
      );
      const cells = rows.flatMap(row =>
        row.kids.flatMap(kid => ('role' in kid ? [said(kid)] : [])),
      );
      out.push(`Table of ${rows.length} rows: ${cells.join(' | ')}`);
    }
    if (role === 'Figure') out.push(`Figure ${canonical(String(element.dict.Alt))}`);
    for (const kid of element.kids) if ('role' in kid) put(kid);
  };
  put(root);
  return out;
}

const kids = (element: Tagged, role: string) =>
  element.kids.flatMap(kid => ('role' in kid && kid.role === role ? [kid] : []));

/** Gives an element's own words: no markers, no notes, no bullets inside it. */
function said(element: Tagged): string {
  const own = (kid: Tagged | { text: string }): string => {
    if (!('role' in kid)) return kid.text;
    if (['Reference', 'Note', 'Lbl', 'Figure'].includes(kid.role)) return '';
    const inside = kid.kids.map(own).join('');
    return /^(P|LI?|LBody|T[DHR]|BlockQuote)$/.test(kid.role) ? `${inside}\n` : inside;
  };
  return canonical(element.kids.map(own).join(''));
}
