import type { List, ListNumbering } from '../../../brief/index.ts';
import { listNumber } from '../../../brief/list-label.ts';
import { listStep } from '../../scale.ts';
import type { Content, StackBlock } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { blocksIn } from '../part/blocks.ts';
import { restyle } from '../part/restyle.ts';
import { textRuns } from '../part/run.ts';
import { textBlock } from '../part/text-block.ts';

const kinds = {
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
} as const satisfies Record<ListNumbering | 'decimal', string>;

/** Stacks the items, each with its number or bullet in the margin. */
export function list(node: List, context: PdfContext): Content[] {
  const first = node.start ?? 1;
  const labels = node.children.map((item, i) =>
    item.checked === undefined
      ? node.ordered
        ? `${listNumber(first + i, node.numbering)}.`
        : '•'
      : item.checked
        ? '☑'
        : '☐',
  );
  const longest = Math.max(0, ...labels.map(label => label.length));
  const indent = Math.max(listStep, 6 + longest * context.style.fontSize * 0.6);
  const accent = restyle(context, { color: context.theme.colour.accent });
  const stack = node.children.flatMap((item, i): StackBlock[] => {
    const body = context.handle(item, { ...context, width: context.width - indent });
    const label = textBlock(textRuns(labels[i] ?? '', accent), context, { tag: { role: 'Lbl' } });
    return [
      {
        tag: { role: 'LI' },
        margin: [indent, 0, 0, node.spread || item.spread ? context.gap : 3],
        hanging: { ...label, width: indent },
        stack: blocksIn(body),
      },
    ];
  });
  if (stack.length === 0) return [];
  const numbering = node.ordered ? kinds[node.numbering ?? 'decimal'] : 'Disc';
  return [
    { tag: { role: 'L', numbering }, stack, margin: [0, 0, 0, Math.max(0, context.gap - 3)] },
  ];
}
