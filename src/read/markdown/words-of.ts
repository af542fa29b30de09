import type { Node } from 'mdast';

/** Gives the words of mdast nodes without formatting, tags, images and note markers. */
export function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .map(node => {
      if (node.type === 'break' || (node.type === 'html' && isLineBreak(node))) return ' ';
      if (node.type === 'text' || node.type === 'inlineCode')
        return (node as Node & { value: string }).value.replace(/\s+/g, ' ');
      return 'children' in node ? wordsOf(node.children as Node[]) : '';
    })
    .join('');
}

/** Says whether a raw HTML node is a `<br>`. */
export function isLineBreak(node: Node): boolean {
  return /^<br\s*\/?>$/i.test((node as Node & { value?: string }).value ?? '');
}
