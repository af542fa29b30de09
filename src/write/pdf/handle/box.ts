import type { Box, BoxKind } from '../../../brief/index.ts';
import type { Block, Content } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { bodyLook, sansLook } from '../look.ts';
import { blocks } from '../part/blocks.ts';
import { relook } from '../part/restyle.ts';
import { trim } from '../part/trim.ts';

/** Prints a part that is set apart, each kind in its own look. */
export function box(node: Box, context: PdfContext): Content[] {
  const { theme } = context;
  const pad = node.kind === 'summary' ? 12 : 0;
  const ragged = node.kind === 'summary' ? context : { ...context, setting: 'ragged' as const };
  const inner = { ...ragged, width: context.width - 2 * pad };
  const stack = trim(
    blocks(node.children, relook(inner, look(node.kind, context), gaps[node.kind])),
  );
  return stack.length === 0 ? [] : [framed[node.kind](stack, theme.colour)];
}

const gaps = { masthead: 2, subtitle: 2, byline: 2, summary: 5, notice: 3, colophon: 3 } as const;

function look(kind: BoxKind, { theme }: PdfContext) {
  const { text, muted, accent } = theme.colour;
  switch (kind) {
    case 'masthead':
      return { ...sansLook(theme, 9, 12, accent), bold: true as const };
    case 'subtitle':
      return sansLook(theme, 13, 17.5, muted);
    case 'byline':
      return sansLook(theme, 9.5, 13, text);
    case 'notice':
      return { ...sansLook(theme, 8.5, 12, muted), italics: true as const };
    case 'colophon':
      return sansLook(theme, 8, 11, muted);
    default:
      return bodyLook(theme);
  }
}

type Framed = (stack: Block[], colour: PdfContext['theme']['colour']) => Block;
const framed: Record<BoxKind, Framed> = {
  masthead: (stack, colour) => ({
    frame: { kind: 'bar', color: colour.accent, thickness: 2, side: 'top' },
    stack: [{ stack, margin: [0, 8, 0, 0] }],
    margin: [0, 0, 0, 22],
  }),
  subtitle: stack => ({
    stack: stack.map(block => ({ ...block, balance: true as const })),
    margin: [0, 0, 0, 8],
  }),
  byline: stack => ({ stack, margin: [0, 2, 0, 12] }),
  summary: (stack, colour) => ({
    frame: { kind: 'box', color: colour.tint },
    stack: [{ stack, margin: [12, 10, 12, 10] }],
    margin: [0, 2, 0, 12],
    keep: true,
  }),
  notice: stack => ({ stack, margin: [0, 0, 0, 10] }),
  colophon: (stack, colour) => ({
    frame: { kind: 'bar', color: colour.rule, thickness: 0.5, side: 'top' },
    stack: [{ stack, margin: [0, 7, 0, 0] }],
    margin: [0, 16, 0, 0],
    keep: true,
    sink: true,
  }),
};
