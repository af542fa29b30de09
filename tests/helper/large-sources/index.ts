/** Large sources in every format, by what grows in them: the ways that could make a reader quadratic. */
import { docx } from '../../../src/read/docx/index.ts';
import { html } from '../../../src/read/html/index.ts';
import type { Reading } from '../../../src/read/index.ts';
import { markdown } from '../../../src/read/markdown/index.ts';
import { text } from '../../../src/read/text/index.ts';
import { wordBodies, wordFile } from './docx.ts';
import { pages } from './html.ts';
import { markdownTexts } from './markdown.ts';
import type { Shapes } from './shapes.ts';
import { texts } from './text.ts';

const file = 'large';

/** A format, the shapes of its large sources, and how one is read; what is prepared is not measured. */
export interface LargeFormat {
  shapes: Shapes;
  prepare: (source: string) => () => Reading;
}

export const largeFormats: Readonly<Record<string, LargeFormat>> = {
  text: { shapes: texts, prepare: source => () => text.read(source, { file }) },
  markdown: { shapes: markdownTexts, prepare: source => () => markdown.read(source, { file }) },
  html: { shapes: pages, prepare: source => () => html.read(source, { file }) },
  docx: {
    shapes: wordBodies,
    prepare(body) {
      const bytes = wordFile(body);
      return () => docx.read(bytes, { file });
    },
  },
};
