import type { Writer } from '../writer.ts';

/**
 * PDF: tagged, for print and for screen readers, with notes at the foot of the page. Like every writer
 * it is loaded when it is first needed.
 */
export const pdf: Writer = {
  output: 'bytes',
  extension: 'pdf',
  write: async (document, options) => {
    const { writePdf } = await import('./write-pdf.ts');
    return writePdf(document, options);
  },
};
