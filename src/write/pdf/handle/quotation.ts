import type { Quotation } from '../../../brief/index.ts';
import type { Block, Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { sansLook } from '../look.ts';
import { blocks, contents } from '../part/blocks.ts';
import { relook, restyle, retag } from '../part/restyle.ts';
import { textRuns } from '../part/run.ts';
import { trim } from '../part/trim.ts';

const indent = 18;

/** Prints a quotation: in the line as it stands, or as a block between margins. */
export function quotation(node: Quotation, context: PdfContext): Content[] {
  const muted = restyle(context, { italics: true, color: context.theme.colour.muted });
  const gap = node.missing ? textRuns(context.labels.lostQuotation, muted) : [];
  if (node.display === 'inline') {
    const quoted = contents(node.children, retag(context, { role: 'Quote' }));
    const source = node.attribution ? context.handle(node.attribution, context) : [];
    return [...gap, ...quoted, ...source];
  }
  const { theme } = context;
  const inner = { ...context, gap: 5, width: context.width - 2 * indent };
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
  const quoted = [...lost, ...blocks(node.children, inner)];
  const look = sansLook(theme, theme.body.size - 1.5, theme.body.leading - 1, theme.colour.muted);
  const source = node.attribution ? blocks([node.attribution], relook(inner, look, 0)) : [];
  const last = quoted.at(-1);
  if (source.length > 0 && last) quoted[quoted.length - 1] = { ...last, keepNext: true };
  const stack = trim([...quoted, ...source]).map(block => block);
  if (stack.length === 0) return [];
  return [
    {
      margin: [indent - 9, 2, indent, context.gap + 3],
      frame: { kind: 'bar', color: theme.colour.accent, thickness: 0.75, side: 'left' },
      stack: [{ tag: { role: 'BlockQuote' }, stack, margin: [9, 0, 0, 0] }],
      ...(context.targets.has(node.id) ? { anchor: node.id } : {}),
    },
  ];
}
