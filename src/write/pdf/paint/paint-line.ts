import type { LineItem, Segment } from '../layout/galley.ts';
import type { Element, Piece } from '../layout/structure.ts';
import { num, type Pen, rgb } from './pen.ts';
import { textOperators } from './text-operators.ts';

/** Is given each stretch of a link that was painted. */
export type OnLink = (
  target: string,
  element: Element,
  text: string,
  box: { x: number; y: number; width: number; height: number },
) => void;

/** Paints a line at an offset; a repeated one (a table's header) as an artifact. */
export function paintLine(
  pen: Pen,
  item: LineItem,
  left: number,
  top: number,
  repeated: boolean,
  onLink: OnLink,
): void {
  for (const segment of item.segments) {
    paintSegment(pen, segment, left, item.baseline + top, repeated);
    if (segment.link && !repeated) {
      onLink(segment.link.target, segment.link.element, segment.text.trim(), {
        x: segment.x + left,
        y: item.y + top,
        width: segment.width,
        height: item.leading,
      });
    }
  }
}

function paintSegment(
  pen: Pen,
  segment: Segment,
  left: number,
  baseline: number,
  repeated: boolean,
): void {
  const { font, fontSize, color, text, stretch } = segment;
  const x = segment.x + left;
  const y = baseline - segment.rise;
  const { operators, actual } = textOperators(text, font, fontSize, color, x, y, stretch);
  pen.page.fonts[font.id] = font.reference;
  const piece: Piece | undefined = repeated ? undefined : segment.piece;
  if (piece && actual !== undefined) piece.actual = actual;
  pen.mark(piece, 'P', operators);
  if (!segment.strike) return;
  const rule = `${rgb(color)} rg ${num(x)} ${num(y - fontSize * 0.3)} ${num(segment.width)} 0.6 re f`;
  pen.mark(undefined, 'P', [rule]);
}
