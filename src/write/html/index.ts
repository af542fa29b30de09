import type { Writer } from '../writer.ts';

/** HTML: one page that asks nobody for anything, or its article alone. */
export const html: Writer = {
  output: 'text',
  extension: 'html',
  write: async (document, options) => {
    const { writeHtml } = await import('./write-html.ts');
    return writeHtml(document, options);
  },
};
