import type { ImageItem } from '../layout/galley.ts';

import { num, type Pen } from './pen.ts';
import type { PortableDocument } from './portable-document.ts';

/** Paints an image as the content of its figure, whose bounds are noted. */
export function paintImage(
  pen: Pen,
  item: ImageItem,
  left: number,
  top: number,
  repeated: boolean,
  document: PortableDocument,
): void {
  const { label, reference } = document.image(item.image);
  pen.page.images[label] = reference;
  const x = item.x + left;
  const y = item.y + top;
  const { width, height } = item;
  const matrix = [width, 0, 0, -height, x, y + height].map(num).join(' ');
  const operators = [`q ${matrix} cm /${label} Do Q`];
  pen.mark(repeated ? undefined : item.piece, 'Figure', operators);
  const floor = pen.page.height - y - height;
  if (item.element) item.element.bounds = [x, floor, x + width, floor + height];
}
