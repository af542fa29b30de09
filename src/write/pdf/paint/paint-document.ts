import { textString } from '../file/serialise.ts';
import { familyOf } from '../font/own-family.ts';
import type { Element } from '../layout/structure.ts';
import type { Sheet } from '../page/sheet.ts';
import { attachDocument } from './attach-document.ts';
import { type Furniture, paintFurniture } from './furniture.ts';
import { type Destination, linkMaker } from './links.ts';
import { writeMetadata } from './metadata.ts';
import { type Bookmark, writeOutline } from './outline.ts';
import { paintSheet } from './paint-sheet.ts';
import { penFor } from './pen.ts';
import type { PortableDocument } from './portable-document.ts';
import { writeStructure } from './structure-tree.ts';

/** What is painted: pages, the structure they fill, and the furniture round them. */
export interface Painted {
  sheets: readonly Sheet[];
  root: Element;
  furniture: Furniture;
  clock: Date;
  /** What the file carries of its own document, as JSON. */
  embedded: string | undefined;
  /** Claims PDF/A-2a, which allows no attachment, and not PDF/A-3a. */
  archive: boolean;
}

/** Paints every page, then writes what points at them, and closes the file. */
export function paintDocument(
  file: PortableDocument,
  { sheets, root, furniture, clock, archive, embedded }: Painted,
): Uint8Array {
  const { document, theme } = furniture;
  const { width, height, top } = theme.page;
  for (const _ of sheets) file.addPage(width, height);
  const pages = file.pages.map(page => page.dictionary);
  const { destinations, bookmarks } = places(sheets, top);
  const keys = { next: sheets.length };
  sheets.forEach((sheet, index) => {
    const page = file.pages[index];
    if (!page) return;
    const pen = penFor(page, index);
    pen.page.dictionary.data.StructParents = index;
    const onLink = linkMaker(file, index, pages, destinations, keys);
    const leaderFont = () => file.provideFont(familyOf(theme, 'sans'));
    paintSheet(pen, sheet, { document: file, theme, destinations, onLink, leaderFont });
    paintFurniture(pen, furniture, index + 1, sheets.length);
  });
  writeStructure(file, root, pages, keys.next);
  writeOutline(file, bookmarks, pages, height);
  file.catalog.Lang = textString(document.metadata.lang ?? 'en');
  file.catalog.PageLabels = { Nums: [0, { S: 'D' }] };
  writeMetadata(file, document.metadata, clock, archive ? 2 : 3);
  if (embedded !== undefined) attachDocument(file, embedded, clock);
  return file.finish();
}

/** Finds where anchors and headings have come to stand. */
function places(
  sheets: readonly Sheet[],
  top: number,
): { destinations: Map<string, Destination>; bookmarks: Bookmark[] } {
  const destinations = new Map<string, Destination>();
  const bookmarks: Bookmark[] = [];
  sheets.forEach((sheet, page) => {
    for (const { slice, shift, repeated } of [...sheet.body, ...sheet.notes]) {
      if (repeated) continue;
      const y = Math.max(0, slice.top + shift + top - 6);
      for (const anchor of slice.anchors) {
        if (!destinations.has(anchor)) destinations.set(anchor, { page, y });
      }
      for (const outline of slice.outlines) bookmarks.push({ ...outline, page, y });
    }
  });
  return { destinations, bookmarks };
}
