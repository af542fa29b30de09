import type { Writer } from '../writer.ts';
import { writePdf } from './write-pdf.ts';

/** PDF: tagged, for print and for screen readers, with notes at the foot of the page. */
export const pdf: Writer = { output: 'bytes', extension: 'pdf', write: writePdf };
