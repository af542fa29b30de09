import { type Document, headedSections, type Note, plainText, visit } from '../../brief/index.ts';
import { type Message, type Result, say } from '../../message/index.ts';
import { labelsFor } from '../labels.ts';
import type { WriteOptions } from '../writer.ts';
import type { PdfContext } from './context.ts';
import { fitFonts } from './font/fit-fonts.ts';
import { handle } from './handle/index.ts';
import { openImages } from './image/open-images.ts';
import type { Galley } from './layout/galley.ts';
import { galleyMaker, type LayGalley } from './layout/galley-builder.ts';
import { loadPdfmake } from './layout/pdfmake.ts';
import type { Element } from './layout/structure.ts';
import { bodyLook } from './look.ts';
import { breakPages } from './page/break-pages.ts';
import { documentInfo } from './paint/metadata.ts';
import { paintDocument } from './paint/paint-document.ts';
import { openDocument } from './paint/portable-document.ts';
import { blocksIn, group } from './part/blocks.ts';

/** Writes a document as PDF: blocks, one endless galley, pages cut from it, and then the bytes. */
export async function writePdf(
  document: Document,
  options: WriteOptions,
): Promise<Result<Uint8Array>> {
  const pdfmake = loadPdfmake();
  options.signal?.throwIfAborted();
  const { theme } = options;
  const labels = labelsFor(document.metadata.lang);
  const { images, messages } = openImages(document, options.assets);
  const file = openDocument(pdfmake, documentInfo(document.metadata, options.clock), images);
  const missing = new Set<string>();
  const inFonts = fitFonts(file, missing);
  const { page } = theme;
  const area = {
    height: page.height - page.top - page.bottom,
    noteGap: 14,
    waste: 6 * theme.body.leading,
  };
  const { leading, ...style } = bodyLook(theme);
  const context: PdfContext = {
    theme,
    labels,
    width: page.width - page.inside - page.outside,
    height: area.height,
    style,
    leading,
    gap: 7,
    tags: [],
    depth: 1,
    ...facts(document),
    images: new Set(images.keys()),
    handle,
    inFonts,
  };
  const root: Element = { tag: { role: 'Document' }, kids: [] };
  const { galley, notes } = layAll(document, context, root, onCite =>
    galleyMaker(pdfmake, file, onCite),
  );
  options.signal?.throwIfAborted();
  const sheets = breakPages(galley, notes, area);
  const furniture = { document, theme, labels, fonts: file, inFonts };
  const value = paintDocument(file, { sheets, root, furniture, clock: options.clock });
  return { value, messages: [...messages, ...missingGlyphs(missing)] };
}

/** Lays the text out, and each note at the moment of its first marker, beside it in the structure. */
function layAll(
  document: Document,
  context: PdfContext,
  root: Element,
  make: (onCite: (note: string, parent: Element) => string[]) => LayGalley,
): { galley: Galley; notes: Map<string, Galley> } {
  const notes = new Map<string, Galley>();
  const layNote = (id: string, parent: Element): string[] => {
    const note = context.notes.get(id);
    if (!note || notes.has(id)) return [];
    notes.set(id, { slices: [], frames: [] });
    const element: Element = { tag: { role: 'Note' }, id: `note-${id}`, kids: [] };
    parent.kids.push(element);
    const galley = lay(blocksIn(handle(note, context)), context.width, element);
    notes.set(id, galley);
    const nested = galley.slices.flatMap(slice => slice.cites);
    return [id, ...nested];
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

/** Collects what handlers must know of the whole document. */
function facts(document: Document): Pick<PdfContext, 'leadIns' | 'targets' | 'notes' | 'contents'> {
  const leadIns = new Set<string>();
  const notes = new Map<string, Note>();
  const ids = new Set<string>();
  const linked = new Set<string>();
  visit(document, node => {
    if (node.type === 'quotation' && node.display === 'block' && node.leadIn) {
      leadIns.add(node.leadIn);
    }
    if (node.type === 'note' && !node.missing) notes.set(node.id, node);
    if ('id' in node && node.id) ids.add(node.id);
    if (node.type === 'link' && node.url.startsWith('#')) linked.add(node.url.slice(1));
    return undefined;
  });
  const contents = headedSections(document)
    .filter(({ depth }) => depth === 2 || depth === 3)
    .map(({ section, depth }) => {
      const { heading, id } = section;
      const words = heading ? plainText(heading) : '';
      return { id, depth, title: heading?.number ? `${heading.number} ${words}` : words };
    });
  return { leadIns, notes, contents, targets: both(linked, ids) };
}

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  new Set([...a].filter(x => b.has(x)));

function missingGlyphs(missing: ReadonlySet<string>): Message[] {
  if (missing.size === 0) return [];
  const names = [...missing].map(char => {
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(char) ? `${char} (U+${code})` : `U+${code}`;
  });
  return [say('glyph-missing', { characters: names.sort().join(', ') })];
}
