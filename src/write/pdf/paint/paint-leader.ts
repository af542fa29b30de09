import type { LineItem } from '../layout/galley.ts';
import type { Painting } from './paint-sheet.ts';
import type { Pen } from './pen.ts';
import { textOperators } from './text-operators.ts';

/** Ends an entry of the contents: dots, which are an artifact, and the number of the page. */
export function paintLeader(
  pen: Pen,
  item: LineItem,
  left: number,
  top: number,
  { destinations, leaderFont, theme }: Painting,
): void {
  const to = item.pageOf && destinations.get(item.pageOf.anchor);
  const size = item.segments[0]?.fontSize;
  if (!item.pageOf || !to || size === undefined) return;
  const font = leaderFont();
  pen.page.fonts[font.id] = font.reference;
  const number = String(to.page + 1);
  const right = item.pageOf.right + left;
  const y = item.baseline + top;
  const start = right - font.widthOfString(number, size);
  const dot = font.widthOfString('. ', size);
  const end = item.x + left + item.width;
  const dots = Math.floor((start - 4 - (end + 4)) / dot);
  if (dots > 0) {
    const x = start - 4 - dots * dot;
    const row = textOperators('. '.repeat(dots), font, size, theme.colour.rule, x, y);
    pen.mark(undefined, 'P', row.operators);
  }
  const { operators } = textOperators(
    ` ${number}`,
    font,
    size,
    theme.colour.text,
    start - font.widthOfString(' ', size),
    y,
  );
  pen.mark(item.pageOf.piece, 'P', operators);
}
