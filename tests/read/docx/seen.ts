import { type Brief, visit } from '../../../src/brief/index.ts';

/** Lists what a reader would see: each block's words on a line, citations in brackets, images as a box. */
export function seen(brief: Brief): string[] {
  const lines: string[] = [];
  visit(brief, (node, ancestors) => {
    const inline = (inner: typeof node): string => {
      if (inner.type === 'text' || inner.type === 'inlineCode') return inner.value;
      if (inner.type === 'break') return '/';
      if (inner.type === 'image') return `▣${inner.alt}`;
      if (inner.type === 'citation') return `[${inner.label}]`;
      if (inner.type === 'unsupported') return `{${inner.text}}`;
      if (inner.type === 'superscript')
        return `^${(inner.children as (typeof node)[]).map(inline).join('')}`;
      if (inner.type === 'span')
        return `<${inner.lang}>${(inner.children as (typeof node)[]).map(inline).join('')}`;
      return 'children' in inner ? (inner.children as (typeof node)[]).map(inline).join('') : '';
    };
    if (node.type === 'heading') {
      const depth = '#'.repeat(ancestors.filter(({ type }) => type === 'section').length);
      lines.push(
        `${depth} ${node.number ? `(${node.number}) ` : ''}${node.children.map(inline).join('')}`,
      );
      return 'skip';
    }
    if (node.type === 'section' && /chrome|summary/.test(node.role)) lines.push(`[${node.role}]`);
    if (node.type === 'list') lines.push(node.ordered ? 'ol' : 'ul');
    if (node.type === 'unsupported') lines.push(`{${node.text}}`);
    if (node.type === 'image') lines.push(`▣${node.alt}`);
    if (node.type === 'note') lines.push(`note ${node.marker ?? node.label}`);
    if (node.type === 'tableCell') lines.push(`cell ${node.colSpan ?? 1}`);
    if (node.type === 'quotation' && node.display === 'block') lines.push('quote');
    if (node.type !== 'paragraph' && node.type !== 'caption') return undefined;
    lines.push(node.children.map(inline).join(''));
    return 'skip';
  });
  return lines;
}
