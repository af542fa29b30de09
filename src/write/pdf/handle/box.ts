import type { Box, BoxKind } from '../../../brief/index.ts';
import * as scale from '../../scale.ts';
import type { Block, Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { bodyLook, sansLook, smallLook } from '../look.ts';
import { blocks } from '../part/blocks.ts';
import { closingBlock } from '../part/closing-block.ts';
import { relook } from '../part/restyle.ts';
import { trim } from '../part/trim.ts';

/** Prints a part that is set apart, each kind in its own look. */
export function box(node: Box, context: PdfContext): Content[] {
  const { theme } = context;
  const pad = node.kind === 'summary' ? scale.summaryBox.side : 0;
  const ragged = node.kind === 'summary' ? context : { ...context, setting: 'ragged' as const };
  const inner = { ...ragged, width: context.width - 2 * pad };
  const stack = trim(
    blocks(node.children, relook(inner, look(node.kind, context), gaps[node.kind])),
  );
  return stack.length === 0
    ? []
    : [framed[node.kind](stack, theme, context.gap / scale.paragraphGap)];
}

const gaps = {
  masthead: 2,
  subtitle: 2,
  byline: 2,
  summary: scale.summaryBox.gap,
  notice: 3,
  colophon: 3,
} as const;

function look(kind: BoxKind, { theme }: PdfContext) {
  const { text, muted, accent } = theme.colour;
  switch (kind) {
    case 'masthead':
      return {
        ...sansLook(theme, scale.masthead.size, scale.masthead.leading, accent),
        bold: true as const,
      };
    case 'subtitle':
      return sansLook(theme, scale.subtitle.size, scale.subtitle.leading, muted);
    case 'byline':
      return sansLook(theme, scale.byline.size, scale.byline.leading, text);
    case 'notice':
      return { ...smallLook(theme), italics: true as const };
    case 'colophon':
      return smallLook(theme);
    default:
      return bodyLook(theme);
  }
}

/** `share`: how much of its spaces a part keeps where paragraphs stand closer. */
type Framed = (stack: Block[], theme: PdfContext['theme'], share: number) => Block;
const framed: Record<BoxKind, Framed> = {
  masthead: (stack, { colour }, share) => ({
    frame: { kind: 'bar', color: colour.accent, thickness: 2, side: 'top' },
    stack: [{ stack, margin: [0, 8, 0, 0] }],
    margin: [0, 0, 0, scale.below.masthead * share],
  }),
  subtitle: (stack, _, share) => ({
    stack: stack.map(block => ({ ...block, balance: true as const })),
    margin: [0, 0, 0, scale.below.subtitle * share],
  }),
  byline: (stack, _, share) => ({ stack, margin: [0, 0, 0, scale.below.byline * share] }),
  summary: (stack, { colour, summary: { bar } }, share) => {
    const { top, side, below } = scale.summaryBox;
    return {
      frame: { kind: 'box', color: colour.tint, bar: { color: colour.accent, thickness: bar } },
      stack: [{ stack, margin: [side + bar, top * share, side, top * share] }],
      margin: [0, 0, 0, below * share],
      keep: true,
    };
  },
  notice: (stack, _, share) => ({
    stack,
    margin: [0, 4 * share, 0, 10 * share],
    keep: true,
    keepPrevious: true,
  }),
  colophon: closingBlock,
};
