import {
  type AnyNode,
  type Brief,
  citationMarker,
  type Document,
  plainText,
  visit,
} from '../brief/index.ts';
import type { Palette } from '../message/reporter/palette.ts';
import { printable } from '../message/reporter/printable.ts';

const width = 76;
const shown: ReadonlySet<AnyNode['type']> = new Set([
  'section',
  'box',
  'paragraph',
  'quotation',
  'list',
  'listItem',
  'table',
  'figure',
  'code',
  'definitionList',
  'notes',
  'note',
  'contents',
  'bibliography',
  'unsupported',
]);

/** Renders a tree as an outline: a line a block, with its source line, its opening words, its markers and quotations. */
export function outline(root: Brief | Document, palette: Palette): string {
  const lines: string[] = [palette.bold(printable(root.metadata.title ?? 'Untitled'))];
  visit(root, (node, ancestors) => {
    if (!shown.has(node.type) || node === root) return undefined;
    const depth = ancestors.filter(a => shown.has(a.type)).length;
    const at = node.position ? String(node.position.start.line).padStart(4) : '    ';
    const label = labelOf(node);
    const words =
      node.type === 'section' ||
      node.type === 'list' ||
      node.type === 'notes' ||
      node.type === 'box'
        ? headOf(node)
        : quote(node, depth + label.length);
    lines.push(
      `${palette.dim(at)} ${'  '.repeat(depth)}${palette.blue(label)}${words}${palette.dim(details(node))}`,
    );
    return undefined;
  });
  return `${lines.join('\n')}\n`;
}

function labelOf(node: AnyNode): string {
  if (node.type === 'section') return node.heading ? 'section' : node.role;
  if (node.type === 'box') return node.kind;
  if (node.type === 'note') return `note ${node.marker ?? node.label}`;
  if (node.type === 'quotation')
    return node.missing ? 'lost quotation' : `${node.display} quotation`;
  return node.type;
}

function headOf(node: AnyNode): string {
  if (node.type === 'section')
    return node.heading
      ? ` “${printable(plainText(node.heading))}”${node.role === 'body' ? '' : ` (${node.role})`}`
      : '';
  return '';
}

function quote(node: AnyNode, used: number): string {
  const text = plainText(node).replace(/\s+/g, ' ').trim();
  const room = Math.max(20, width - used * 2);
  if (text === '') return '';
  return ` ${printable(text.length > room ? `${text.slice(0, room - 1).trimEnd()}…` : text)}`;
}

function details(node: AnyNode): string {
  if (node.type !== 'paragraph') return '';
  const notes: string[] = [];
  let quotations = 0;
  visit(node, inner => {
    if (inner.type === 'citation') notes.push(citationMarker(inner));
    if (inner.type === 'quotation') quotations += 1;
    return undefined;
  });
  const parts = [
    ...(notes.length > 0 ? [`notes ${notes.join(', ')}`] : []),
    ...(quotations > 0 ? [`${quotations} quoted`] : []),
  ];
  return parts.length > 0 ? `  [${parts.join('; ')}]` : '';
}
