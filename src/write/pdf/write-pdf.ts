import type { Document } from '../../brief/index.ts';
import { labelsFor } from '../../brief/index.ts';
import type { Result } from '../../message/index.ts';
import { embeddedDocument } from '../embedded.ts';
import { fitTitle } from '../fit-title.ts';
import { paragraphGap } from '../scale.ts';
import { withLogo } from '../with-logo.ts';
import type { WriteOptions } from '../writer.ts';
import { fitFonts } from './font/fit-fonts.ts';
import { openImages } from './image/open-images.ts';
import { type Laid, layOut, type Means } from './lay-out.ts';
import { loadPdfmake } from './layout/pdfmake.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { documentInfo } from './paint/metadata.ts';
import { paintDocument } from './paint/paint-document.ts';
import { openDocument } from './paint/portable-document.ts';
import { steps, tighten } from './tighten.ts';
import { withTitle } from './with-title.ts';

/** Writes a document as PDF: blocks, one endless galley, pages cut from it, and then the bytes. */
export async function writePdf(
  given: Document,
  { theme: own, pages, clock, assets: files, embed = true, archive = false, signal }: WriteOptions,
): Promise<Result<Uint8Array>> {
  signal?.throwIfAborted();
  const pdfmake = await loadPdfmake();
  const { document, assets } = withLogo(withTitle(given), { theme: own, assets: files });
  const theme = fitTitle(own, document);
  const labels = labelsFor(document.metadata.lang);
  const { images, messages } = openImages(document, assets);
  const file = openDocument(documentInfo(document.metadata, clock), images, theme);
  const missing = new Set<string>();
  const inFonts = fitFonts(file, missing, theme);
  const means = { document, labels, images, inFonts, pdfmake, file };
  let laid = layOut(means, theme, paragraphGap);
  if (spillsOver(laid, pages)) laid = tighter(means, laid, pages);
  signal?.throwIfAborted();
  const furniture = { document, theme: laid.theme, labels, fonts: file, inFonts };
  const value = paintDocument(file, {
    ...laid,
    furniture,
    clock,
    archive,
    // An archive that wants PDF/A-2 takes no attachment.
    embedded: embed && !archive ? embeddedDocument(given).json : undefined,
  });
  return { value, messages: [...messages, ...missingGlyphs(missing, document)] };
}

/** How full a second page may be for its text to be tried on the first one. */
const spill = { asked: 0.45, unasked: 0.3 };

/** Says whether a second page holds so little that it could go on the first one. */
function spillsOver({ sheets, theme }: Laid, pages: number | undefined): boolean {
  const [, second] = sheets;
  if (sheets.length !== 2 || !second) return false;
  const first = second.body[0]?.slice.top ?? 0;
  const last = second.body.at(-1)?.slice.bottom ?? 0;
  return (
    last - first <
    (theme.page.height - theme.page.top - theme.page.bottom) *
      (pages === 1 ? spill.asked : spill.unasked)
  );
}

/** Sets an edition on one page, if it fits there: very tightly only where one page is asked for. */
function tighter(means: Means, laid: Laid, pages: number | undefined): Laid {
  for (const step of pages === 1 ? steps : steps.slice(0, 1)) {
    const tight = layOut(means, tighten(laid.theme, step), step.gap);
    if (tight.sheets.length === 1) return tight;
  }
  return laid;
}
