import type { Writer } from '../writer.ts';

/** Writes a document as a Word file; the library behind it is loaded when it is first needed. */
export const docx: Writer = {
  output: 'bytes',
  extension: 'docx',
  write: async (document, options) => {
    const { writeDocument } = await import('./write-document.ts');
    return writeDocument(document, options);
  },
};
