import type { ThematicBreak } from '../../../brief/index.ts';
import type { Content } from '../content.ts';
import type { PdfContext } from '../context.ts';

/** Draws a short rule in the middle. */
export function thematicBreak(_node: ThematicBreak, context: PdfContext): Content[] {
  const w = 60;
  const x = (context.width - w) / 2;
  return [
    {
      canvas: [{ type: 'rect', x, y: 0, w, h: 0.75, color: context.theme.colour.rule }],
      margin: [0, 6, 0, context.gap + 6],
    },
  ];
}
