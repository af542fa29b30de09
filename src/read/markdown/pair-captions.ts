import type { Paragraph } from 'mdast';
import type { Block, Context } from './context.ts';
import { isFigure } from './handler/figure.ts';

const opening = { table: /^(?:Table)?:[ \t]+\S/, figure: /^Figure:[ \t]+\S/ };

/**
 * Finds the captions of tables and figures: GFM has none, so pandoc's convention holds, a paragraph
 * `Table: words` (or `: words`, or `Figure: words`) right before or after. Gives the other blocks.
 */
export function pairCaptions(nodes: readonly Block[], context: Context): Block[] {
  const out: Block[] = [];
  let captioned = -1;
  nodes.forEach((node, i) => {
    if (captioned === i) return;
    const kind = node.type === 'table' ? 'table' : isFigure(node) ? 'figure' : undefined;
    const previous = nodes[i - 1];
    const next = nodes[i + 1];
    if (kind && isCaption(previous, kind) && out.at(-1) === previous) {
      out.pop();
      context.captions.set(node, previous);
    } else if (kind && isCaption(next, kind)) {
      captioned = i + 1;
      context.captions.set(node, next);
    }
    out.push(node);
  });
  return out;
}

function isCaption(node: Block | undefined, kind: 'table' | 'figure'): node is Paragraph {
  if (node?.type !== 'paragraph') return false;
  const [first] = node.children;
  return first?.type === 'text' && opening[kind].test(first.value);
}
