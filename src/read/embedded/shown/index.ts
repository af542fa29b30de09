import { canonicalText, type Embedded } from '../../../brief/index.ts';
import { canonicalOf } from './canonical-of.ts';
import type { Shown } from './shown.ts';
import { shownInDocx } from './shown-in-docx.ts';
import { shownInHtml } from './shown-in-html.ts';
import { shownInPdf } from './shown-in-pdf.ts';

export { canonicalOf } from './canonical-of.ts';
export type { Shown } from './shown.ts';
export { shownBrief } from './shown-brief.ts';

const readers = { html: shownInHtml, docx: shownInDocx, pdf: shownInPdf };

/** Takes what an output shows, by its file's name for messages; nothing for a PDF of another program. */
export function shownIn(
  file: Uint8Array,
  format: keyof typeof readers,
  name: string,
): Shown | undefined {
  return readers[format](file, name);
}

/** Says whether a file shows the text of the document that it carries, and nothing else. */
export function showsWhatItCarries(shown: Shown, { document }: Embedded): boolean {
  return !shown.foreign && canonicalOf(shown) === canonicalText(document);
}
