import type { Theme } from '../../theme.ts';
import type { Font } from '../font/font.ts';
import type { Item } from '../layout/galley.ts';
import type { Placed, Sheet } from '../page/sheet.ts';
import type { Destination } from './links.ts';
import { paintFrames } from './paint-frames.ts';
import { paintImage } from './paint-image.ts';
import { paintLeader } from './paint-leader.ts';
import { type OnLink, paintLine } from './paint-line.ts';
import { num, type Pen, rgb } from './pen.ts';
import type { PortableDocument } from './portable-document.ts';

export interface Painting {
  document: PortableDocument;
  theme: Theme;
  destinations: ReadonlyMap<string, Destination>;
  onLink: OnLink;
  leaderFont: () => Font;
}

/** Paints what stands in the text area of a page: frames, text, and the notes below a short rule. */
export function paintSheet(pen: Pen, sheet: Sheet, painting: Painting): void {
  const { page, colour } = painting.theme;
  paintFrames(pen, sheet.frames, page.inside, page.top);
  for (const placed of sheet.body) paintSlice(pen, placed, painting);
  if (sheet.notesTop !== undefined) {
    const y = page.top + sheet.notesTop - 7;
    pen.mark(undefined, 'P', [`${rgb(colour.rule)} rg ${num(page.inside)} ${num(y)} 72 0.5 re f`]);
  }
  for (const placed of sheet.notes) paintSlice(pen, placed, painting);
}

function paintSlice(pen: Pen, { slice, shift, repeated }: Placed, painting: Painting): void {
  const top = painting.theme.page.top + shift;
  const left = painting.theme.page.inside;
  const again = repeated === true;
  const paint = (item: Item) => {
    if (item.kind === 'image') return paintImage(pen, item, left, top, again, painting.document);
    if (item.kind === 'rule') {
      const box = [item.x + left, item.y + top, item.width, item.height].map(num).join(' ');
      return pen.mark(undefined, 'P', [`${rgb(item.color)} rg ${box} re f`]);
    }
    paintLine(pen, item, left, top, again, painting.onLink);
    if (item.pageOf) paintLeader(pen, item, left, top, painting);
  };
  slice.items.forEach(paint);
}
