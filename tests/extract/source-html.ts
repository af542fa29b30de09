import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const unseen = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'select',
  'textarea',
  'rp',
]);
const inline = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'tt',
  'u',
  'var',
  'wbr',
]);

/** Gives the visible text of any page, in source order, without regard to what it is. */
export function sourceTextOfHtml(source: string): string {
  const walk = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'element') {
      if (unseen.has(node.tagName) || node.properties.hidden) return '';
      const words = node.children.map(walk).join('');
      return inline.has(node.tagName) ? words : `\n${words}\n`;
    }
    return 'children' in node ? node.children.map(walk).join('') : '';
  };
  return walk(unified().use(rehypeParse).parse(source));
}
