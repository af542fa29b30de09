import type { Document, Labels } from '../../brief/index.ts';
import type { Theme } from '../theme.ts';
import type { PdfContext } from './context.ts';
import { documentFacts } from './document-facts.ts';
import { handle } from './handle/index.ts';
import type { Galley } from './layout/galley.ts';
import { galleyMaker, type LayGalley, type OnCite } from './layout/galley-builder.ts';
import type { Pdfmake, Resources } from './layout/pdfmake.ts';
import type { Element } from './layout/structure.ts';
import { bodyLook } from './look.ts';
import { breakPages } from './page/break-pages.ts';
import type { Sheet } from './page/sheet.ts';
import { blocksIn, group } from './part/blocks.ts';

/** What a document is laid out with, whatever the theme. */
export interface Means {
  document: Document;
  labels: Labels;
  images: PdfContext['images'];
  inFonts: PdfContext['inFonts'];
  pdfmake: Pdfmake;
  file: Resources;
}
/** A document laid out: its pages, and the structure that they fill. */
export interface Laid {
  theme: Theme;
  sheets: Sheet[];
  root: Element;
}

/** Lays a document out in a theme; `gap` is the space below a paragraph. */
export function layOut(means: Means, theme: Theme, gap: number): Laid {
  const { document, labels, images, inFonts } = means;
  const { page } = theme;
  const height = page.height - page.top - page.bottom;
  const width = page.width - page.inside - page.outside;
  const { leading, ...style } = bodyLook(theme);
  const setting = theme.setting;
  const context: PdfContext = {
    ...documentFacts(document),
    ...{ theme, labels, width, height, style, leading, gap, setting, images, handle, inFonts },
    tags: [],
    depth: 1,
  };
  const root: Element = { tag: { role: 'Document' }, kids: [] };
  const { galley, notes } = layAll(document, context, root, onCite =>
    galleyMaker(means.pdfmake, means.file, onCite, document.metadata.lang ?? 'en'),
  );
  const area = { height, noteGap: 14, waste: 6 * leading };
  return { theme, sheets: breakPages(galley, notes, area), root };
}

/** Lays the text out, and each note at the moment of its first marker, beside it in the structure. */
function layAll(
  document: Document,
  context: PdfContext,
  root: Element,
  make: (onCite: OnCite) => LayGalley,
): { galley: Galley; notes: Map<string, Galley> } {
  const notes = new Map<string, Galley>();
  const layNote: OnCite = (id, parent) => {
    const note = context.notes.get(id);
    if (!note || notes.has(id)) return [];
    notes.set(id, { slices: [], frames: [] });
    const element: Element = { tag: { role: 'Note' }, id: `note-${id}`, kids: [] };
    parent.kids.push(element);
    const galley = lay(blocksIn(handle(note, context)), context.width, element);
    notes.set(id, galley);
    return [id, ...galley.slices.flatMap(slice => slice.cites)];
  };
  const lay = make(layNote);
  const galley = lay(group(handle(document, context), context), context.width, root);
  const uncited = [...context.notes.keys()].flatMap(id => layNote(id, root));
  const last = galley.slices.at(-1);
  if (last) last.cites.push(...uncited);
  else if (uncited.length > 0) {
    const empty = { items: [], cost: 0 as const, anchors: [], outlines: [] };
    galley.slices.push({ top: 0, bottom: 0, cites: uncited, ...empty });
  }
  return { galley, notes };
}
