import type { Figure } from '../../../brief/index.ts';
import type { Block, Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { blocks } from '../part/blocks.ts';

/** Stacks a figure's images and its caption below, on one page. */
export function figure(node: Figure, context: PdfContext): Content[] {
  const shown = blocks(node.children, { ...context, gap: 0 });
  const below = node.caption ? blocks([node.caption], context) : [];
  const stack: Block[] = [
    ...shown.map(block => ({ ...block, keepNext: true as const })),
    ...below.map(block => ({ ...block, margin: [0, 5, 0, 0] as [number, number, number, number] })),
  ];
  if (stack.length === 0) return [];
  return [
    {
      tag: { role: 'Div' },
      stack,
      margin: [0, 6, 0, context.gap + 6],
      keep: true,
      ...(node.id ? { anchor: node.id } : {}),
    },
  ];
}
