import type { Writer } from '../writer.ts';

/** Markdown: GitHub's, with footnotes and YAML front matter. */
export const markdown: Writer = {
  output: 'text',
  extension: 'md',
  write: async (document, options) => {
    const { writeMarkdown } = await import('./write-markdown.ts');
    return writeMarkdown(document, options);
  },
};
