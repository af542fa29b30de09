import type { PdfFile, Reference } from '../file/pdf-file.ts';
import { textString } from '../file/serialise.ts';
import type { OnLink } from './paint-line.ts';

/** A place that links can lead to: a page and the height from its top. */
export interface Destination {
  page: number;
  y: number;
}

/** Gives the form of a destination in the file. */
export function destinationArray(
  { page, y }: Destination,
  pages: readonly Reference[],
  height: number,
): unknown[] {
  return [pages[page], 'XYZ', 0, Math.round((height - y) * 100) / 100, 0];
}

/**
 * Gives the function that makes an annotation of each stretch of a link. Keys of the parent tree go
 * on from those of the pages.
 */
export function linkMaker(
  document: PdfFile,
  page: number,
  pages: readonly Reference[],
  destinations: ReadonlyMap<string, Destination>,
  keys: { next: number },
): OnLink {
  return (target, element, text, box) => {
    const inside = target.startsWith('#');
    const to = inside ? destinations.get(target.slice(1)) : undefined;
    if (inside && !to) return;
    const own = document.pages[page];
    if (!own) return;
    const { height } = own;
    const bottom = height - box.y - box.height;
    const annotation = document.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [box.x, bottom, box.x + box.width, bottom + box.height],
      Border: [0, 0, 0],
      F: 4,
      Contents: textString(text || target),
      StructParent: keys.next,
    });
    if (to) annotation.data.Dest = destinationArray(to, pages, height);
    else annotation.data.A = { S: 'URI', URI: textString(asciiAddress(target)) };
    own.annotations.push(annotation);
    element.kids.push({ page, annotation, key: keys.next });
    keys.next++;
  };
}

/** Gives an address in the ASCII that a URI action asks for. */
function asciiAddress(url: string): string {
  return encodeURI(url.replace(/\p{Cs}/gu, '\ufffd')).replace(/%25/gu, '%');
}
