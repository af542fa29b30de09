import type { Embedded } from '../../brief/index.ts';
import { embeddedInDocx } from './embedded-in-docx.ts';
import { embeddedInHtml } from './embedded-in-html.ts';
import { embeddedInPdf } from './embedded-in-pdf.ts';

const readers = { html: embeddedInHtml, docx: embeddedInDocx, pdf: embeddedInPdf };

/**
 * Reads the document that an output of ours carries, with the digest of the text that it showed when
 * it was written. Gives nothing for a file that carries none, or one that is not whole.
 */
export function readEmbedded(
  file: Uint8Array | string,
  format: keyof typeof readers,
): Embedded | undefined {
  return readers[format](typeof file === 'string' ? new TextEncoder().encode(file) : file);
}
