import type { Document, Labels } from '../../../brief/index.ts';
import { furnitureText } from '../../furniture-text.ts';
import type { Theme } from '../../theme.ts';
import type { RunStyle } from '../content.ts';
import type { PdfContext } from '../context.ts';
import type { Font } from '../font/font.ts';
import { familyOf } from '../font/own-family.ts';
import type { Pen } from './pen.ts';
import { num, rgb } from './pen.ts';
import { textOperators } from './text-operators.ts';

interface Fonts {
  provideFont(family: string, bold?: boolean, italics?: boolean): Font;
}

/** What furniture needs to be painted. */
export interface Furniture {
  document: Document;
  theme: Theme;
  labels: Labels;
  fonts: Fonts;
  inFonts: PdfContext['inFonts'];
}

/** Paints the running head (not on page one), the foot, and DRAFT where it must stand. */
export function paintFurniture(
  pen: Pen,
  { document, theme, labels, fonts, inFonts }: Furniture,
  page: number,
  pages: number,
): void {
  const { inside, outside, width, height } = theme.page;
  const right = width - outside;
  const room = right - inside;
  const style: RunStyle = {
    font: familyOf(theme, 'sans'),
    fontSize: theme.furniture.size,
    color: theme.colour.muted,
  };
  const widthOf = (text: string, s: RunStyle) =>
    inFonts(text, s).reduce((sum, part) => sum + size(part.text, part.style, fonts), 0);
  const put = (text: string, x: number, y: number, s: RunStyle) => {
    let at = x;
    for (const part of inFonts(text, s)) {
      const font = fonts.provideFont(part.style.font, part.style.bold, part.style.italics);
      const { operators } = textOperators(part.text, font, s.fontSize, s.color, at, y);
      pen.page.fonts[font.id] = font.reference;
      pen.mark(undefined, 'P', operators, 'Pagination');
      at += size(part.text, part.style, fonts);
    }
  };
  const count = labels.pages(page, pages);
  const top = theme.page.top * 0.58;
  if (page > 1) {
    const label = furnitureText(theme.header.right, document, count);
    const labelWidth = widthOf(label, style);
    put(label, right - labelWidth, top, style);
    const title = shortened(
      furnitureText(theme.header.left, document, count),
      room - labelWidth - 24,
      t => widthOf(t, style),
    );
    put(title, inside, top, style);
    const line = `${rgb(theme.colour.rule)} rg ${num(inside)} ${num(top + 5)} ${num(room)} 0.4 re f`;
    pen.mark(undefined, 'P', [line], 'Pagination');
  }
  if (document.draft) {
    const bold: RunStyle = { ...style, bold: true, fontSize: 11, color: theme.colour.accent };
    const text = labels.draft.toUpperCase();
    put(text, inside + (room - widthOf(text, bold)) / 2, theme.page.top * 0.32, bold);
  }
  const foot = height - theme.page.bottom * 0.5;
  const end = furnitureText(theme.footer.right, document, count);
  put(end, right - widthOf(end, style), foot, style);
  const start = furnitureText(theme.footer.left, document, count);
  put(
    shortened(start, room - widthOf(end, style) - 24, t => widthOf(t, style)),
    inside,
    foot,
    style,
  );
}

function size(text: string, style: RunStyle, fonts: Fonts): number {
  return fonts
    .provideFont(style.font, style.bold, style.italics)
    .widthOfString(text, style.fontSize);
}

/** Cuts a title at a word, with an ellipsis, to what fits. */
function shortened(title: string, room: number, width: (text: string) => number): string {
  const plain = title.replace(/\s+/gu, ' ').trim();
  if (width(plain) <= room) return plain;
  const words = plain.split(' ');
  while (words.length > 1 && width(`${words.join(' ')} …`) > room) words.pop();
  return `${words.join(' ')} …`;
}
