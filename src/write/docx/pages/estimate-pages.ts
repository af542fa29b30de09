import type { Parts } from '../canonical-package/index.ts';
import { type Block, blocksIn } from './blocks-in.ts';
import { cutPages, type Pages } from './cut-pages.ts';
import { type Faces, faces as usualFaces } from './glyph-widths.ts';
import type { Setting } from './setting.ts';
import { styleSheet } from './style-sheet.ts';
import { attribute, tags } from './tags.ts';

/** The parts of a Word file that say where its pages end. */
export interface PagedParts {
  document: string;
  styles: string;
  footnotes: string;
}

/** Picks out of a package what says where its pages end. */
export function pagedParts(parts: Parts): PagedParts {
  const part = (name: string) => parts.get(`word/${name}.xml`) ?? '';
  return { document: part('document'), styles: part('styles'), footnotes: part('footnotes') };
}

/** The space that the rule above the notes takes, in twips. */
const rule = 120;
/** The least that is reckoned with between margins, whatever a file says. */
const least = 1440;

/**
 * Reckons on which page each bookmark falls, from the file itself: its styles, its page, its text. Kept
 * to what decides on a page (line breaks by the widths of letters, heights, notes, what is kept
 * together), it takes milliseconds; no program but Word knows for certain.
 */
export function estimatePages(
  { document, styles, footnotes }: PagedParts,
  faces: Faces = usualFaces,
): Pages {
  const setting: Setting = { sheet: styleSheet(styles), faces };
  const { width, height } = textArea(document);
  const notes = new Map<string, Block[]>();
  for (const [, id = '', body = ''] of footnotes.matchAll(
    /<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs,
  ))
    notes.set(id, blocksIn(tags(body), setting, width, ''));
  return cutPages(blocksIn(tags(document), setting, width, 'w:body'), notes, { height, rule });
}

/** Gives the room between the margins in twips. */
function textArea(document: string): { width: number; height: number } {
  const section = document.slice(document.lastIndexOf('<w:sectPr'));
  const of = (tag: string) => new RegExp(`<${tag}( [^>]*)>`).exec(section)?.[1] ?? '';
  const [size, margins] = [of('w:pgSz'), of('w:pgMar')];
  const number = (attributes: string, name: string, usual: number) =>
    Math.abs(Number(attribute(attributes, name) ?? usual));
  const room = (side: string, usual: number, from: string, to: string) =>
    Math.max(
      least,
      number(size, side, usual) - number(margins, from, 1440) - number(margins, to, 1440),
    );
  return {
    width: room('w:w', 11906, 'w:left', 'w:right'),
    height: room('w:h', 16838, 'w:top', 'w:bottom'),
  };
}
