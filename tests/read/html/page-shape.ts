import { plainText, visit } from '../../../src/brief/index.ts';
import { html } from '../../../src/read/html/index.ts';

export const read = (source: string) => html.read(source, { file: 'page.html' });
export const prose =
  'This is a sentence of the text proper, and it goes on for long enough to be prose. ';
export const more =
  'Other words follow here, none of them said before, since nobody repeats a whole paragraph on purpose. ';
export const long = `<p>${prose}${more}</p>`;
export const longer = `<p>${more}${more.toUpperCase()}</p>`;

/** Lists the types of a brief's blocks, one line each, by depth. */
export function shape(source: string): string {
  const lines: string[] = [];
  const shown = new Set([
    'section',
    'heading',
    'paragraph',
    'quotation',
    'attribution',
    'list',
    'listItem',
    'table',
    'tableCell',
    'figure',
    'caption',
    'definitionList',
    'code',
    'thematicBreak',
    'span',
    'image',
    'unsupported',
  ]);
  visit(read(source).value, (node, ancestors) => {
    if (!shown.has(node.type)) return undefined;
    const depth = ancestors.filter(a => shown.has(a.type)).length;
    const role = node.type === 'section' ? ` ${node.role}` : '';
    const words = [
      'paragraph',
      'heading',
      'attribution',
      'caption',
      'code',
      'unsupported',
    ].includes(node.type)
      ? ` ${plainText(node).slice(0, 40)}`
      : '';
    const spans =
      node.type === 'tableCell'
        ? `${node.header ? ' header' : ''}${node.colSpan ? ` ${node.colSpan} wide` : ''}${node.rowSpan ? ` ${node.rowSpan} high` : ''} ${plainText(node)}`
        : '';
    const count = node.type === 'list' && node.numbering ? ` ${node.numbering}` : '';
    lines.push('  '.repeat(depth) + node.type + count + role + words + spans);
    return undefined;
  });
  return lines.join('\n');
}
