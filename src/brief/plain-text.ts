import { childNodes } from './child-nodes.ts';
import type { AnyNode } from './node/index.ts';

const blocks: ReadonlySet<string> = new Set([
  'section',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'code',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'figure',
  'caption',
  'definitionList',
  'definitionTerm',
  'definitionDescription',
  'notes',
  'note',
  'box',
  'contents',
  'bibliography',
  'attribution',
]);

/**
 * Gives a passage's own words: no citation labels, no notes, no inferred attribution, blocks set
 * apart by a line feed. It is what ids are made of, what is searched, and what is counted.
 */
export function plainText(node: AnyNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'unsupported':
      return node.text;
    case 'citation':
    case 'notes':
      return '';
    case 'attribution':
      if (node.origin === 'computed') return '';
  }
  // Only the last words are asked how they end: asking a growing string would make this quadratic.
  let all = '';
  let before = '';
  for (const child of childNodes(node)) {
    const words = plainText(child);
    if (words === '') continue;
    if (before !== '' && isBlock(child) && !before.endsWith('\n')) all += '\n';
    all += words;
    before = words;
  }
  return all;
}

/** Says whether a node stands on lines of its own. */
export function isBlock(node: { type: string; display?: unknown }): boolean {
  if (node.type === 'quotation') return node.display === 'block';
  return blocks.has(node.type);
}
