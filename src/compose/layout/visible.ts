import { type AnyNode, childNodes } from '../../brief/index.ts';

const solid: ReadonlySet<string> = new Set([
  'citation',
  'image',
  'unsupported',
  'thematicBreak',
  'contents',
  'quotation',
]);

/** Says whether nodes show anything: a word, a marker, an image. */
export function visible(nodes: readonly AnyNode[]): boolean {
  return nodes.some(node => {
    if (solid.has(node.type)) return true;
    if ('value' in node) return node.value.trim() !== '';
    return visible(childNodes(node));
  });
}
