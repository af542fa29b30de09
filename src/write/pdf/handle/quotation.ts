import type { Quotation } from '../../../brief/index.ts';
import { attributed, paragraphGap, quoted, shortQuotation } from '../../scale.ts';
import type { Block, Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { sansLook } from '../look.ts';
import { blocks, contents } from '../part/blocks.ts';
import { relook, restyle, retag } from '../part/restyle.ts';
import { textRuns } from '../part/run.ts';
import { trim } from '../part/trim.ts';

const indent = quoted.text;

/** Prints a quotation: in the line as it stands, or as a block between margins. */
export function quotation(node: Quotation, context: PdfContext): Content[] {
  const muted = restyle(context, { italics: true, color: context.theme.colour.muted });
  const gap = node.missing ? textRuns(context.labels.lostQuotation, muted) : [];
  if (node.display === 'inline') {
    const words = contents(node.children, retag(context, { role: 'Quote' }));
    const source = node.attribution ? context.handle(node.attribution, context) : [];
    return [...gap, ...words, ...source];
  }
  const { theme } = context;
  const inner = { ...context, gap: quoted.gap, width: context.width - 2 * indent };
  const lost: Block[] =
    gap.length > 0
      ? [
          {
            text: gap,
            fontSize: muted.style.fontSize,
            leading: context.leading,
            tag: { role: 'P' },
          },
        ]
      : [];
  const words = [...lost, ...blocks(node.children, inner)];
  const look = sansLook(theme, attributed.size, attributed.leading, theme.colour.muted);
  const source = node.attribution ? blocks([node.attribution], relook(inner, look, 0)) : [];
  const last = words.at(-1);
  if (source.length > 0 && last) words[words.length - 1] = { ...last, keepNext: true };
  const stack = trim([...words, ...source]);
  if (stack.length === 0) return [];
  return [
    {
      margin: [quoted.bar, quoted.above, indent, (context.gap * quoted.below) / paragraphGap],
      frame: { kind: 'bar', color: theme.colour.accent, thickness: quoted.thickness, side: 'left' },
      stack: [{ tag: { role: 'BlockQuote' }, stack, margin: [indent - quoted.bar, 0, 0, 0] }],
      keepShort: shortQuotation,
      ...(context.targets.has(node.id) ? { anchor: node.id } : {}),
    },
  ];
}
