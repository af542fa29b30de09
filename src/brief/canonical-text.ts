import { childNodes } from './child-nodes.ts';
import { citationMarker } from './citation-marker.ts';
import { labelsFor } from './labels/index.ts';
import type { AnyNode, Document, Note } from './node/index.ts';
import { isBlock } from './plain-text.ts';
import { visit } from './visit.ts';

/**
 * Gives the visible text of a document as every format must carry it (law 3): reading order, a
 * note's text right after the marker that cites it first, NFC, white space collapsed, soft hyphens
 * removed. Left out as furniture: contents lists, list bullets and numbers, the notes container
 * itself, alternative texts, running heads and feet. Notes that no marker cites follow at the end.
 */
export function canonicalText(document: Document): string {
  const notes = new Map<string, Note>();
  visit(document, node => {
    if (node.type === 'note' && !node.missing) notes.set(node.id, node);
  });
  const labels = labelsFor(document.metadata.lang);
  const printed = new Set<string>();
  const parts: string[] = [];
  const put = (node: AnyNode, parent?: AnyNode) => {
    if (node.type === 'attribution' && node.origin === 'computed') return;
    const block = isBlock(node) || (node.type === 'unsupported' && holdsBlocks(parent));
    if (block) parts.push('\n');
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        parts.push(node.value);
        break;
      case 'unsupported':
        parts.push(node.text);
        break;
      case 'break':
        parts.push('\n');
        break;
      case 'contents':
      case 'notes':
        break;
      case 'citation':
        parts.push(citationMarker(node));
        for (const item of node.items) if (item.note !== undefined) cite(item.note);
        break;
      case 'heading':
        if (node.number) parts.push(node.number, ' ');
        for (const child of node.children) put(child, node);
        break;
      case 'caption':
        if (node.number) parts.push(node.number, '. ');
        for (const child of node.children) put(child, node);
        break;
      case 'attribution':
        parts.push('— ');
        for (const child of node.children) put(child, node);
        break;
      case 'quotation':
        if (node.missing) parts.push(labels.lostQuotation);
        for (const child of childNodes(node)) put(child, node);
        break;
      default:
        for (const child of childNodes(node)) put(child, node);
    }
    if (block) parts.push('\n');
  };
  const cite = (id: string) => {
    const note = notes.get(id);
    if (!note || printed.has(id)) return;
    printed.add(id);
    parts.push(' ');
    for (const child of note.children) put(child, note);
    parts.push(' ');
  };
  put(document);
  for (const id of notes.keys()) cite(id);
  return canonical(parts.join(''));
}

// Unsupported content stands in both worlds: among blocks it is a block, in a line it is words.
const flowParents: ReadonlySet<string> = new Set([
  'document',
  'section',
  'box',
  'listItem',
  'tableCell',
  'figure',
  'definitionDescription',
  'note',
]);

function holdsBlocks(parent: AnyNode | undefined): boolean {
  if (parent?.type === 'quotation') return parent.display === 'block';
  return parent !== undefined && flowParents.has(parent.type);
}

/** Puts any text in canonical form: NFC, no soft hyphens, each run of white space one space. */
export function canonical(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .normalize('NFC')
    .replace(/[\s\u200B\uFEFF]+/gu, ' ')
    .trim();
}
