import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, type Document } from '../../src/brief/index.ts';
import { noDate } from '../../src/clock.ts';
import { layOut, readBrief, write } from '../../src/pipeline.ts';
import { readers } from '../../src/read/index.ts';
import { defaultTheme, type OutputFormat } from '../../src/write/index.ts';
import { extractDocx } from '../extract/docx.ts';
import { extractHtml } from '../extract/html.ts';
import { extractMarkdown } from '../extract/markdown.ts';
import { extractPdf } from '../extract/pdf.ts';

const everything = {
  id: 'all',
  settings: { label: 'All', select: 'everything' as const },
  template: {
    path: 'all.hbs',
    source: '# {{metadata.title}}\n\n{{#each sections}}\n{{this}}\n\n{{/each}}',
    partials: new Map(),
  },
};
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const extract = {
  md: (bytes: Uint8Array) => extractMarkdown(words(bytes)),
  html: (bytes: Uint8Array) => extractHtml(words(bytes)),
  docx: extractDocx,
  pdf: extractPdf,
};

// Addresses, their parts, and what stands round them and means something in Markdown or in HTML.
const parts =
  'https://a.example/ www.b.example me@c.example mailto: http:// https://https://d.example :// www. x_y ?q=1&r=2 &amp; %20 * _ ~ ( ) [ ] ` < > & | \\ ! # @ : . .. , ; — – ’ “ ” " \' / - = $ { } ^ + । é 12 said'.split(
    ' ',
  );
const run = fc
  .array(fc.constantFrom(...parts, ' ', ' ', '\n'), { minLength: 3, maxLength: 14 })
  .map(found => found.join(''));
const escaped = (text: string) => text.replace(/[<&]/g, c => (c === '<' ? '&lt;' : '&amp;'));
const sources = {
  text: (runs: string[]) => runs.map(each => `The words ${each} end here.`).join('\n\n'),
  markdown: (runs: string[]) => runs.map(each => `The words ${each} end here.`).join('\n\n'),
  html: (runs: string[]) => runs.map(each => `<p>The words ${escaped(each)} end here.`).join('\n'),
};
const titles = { text: 'The title\n\n', markdown: '# The title\n\n', html: '<h1>The title</h1>' };

function documentOf(text: string, format: keyof typeof sources): Document | undefined {
  const { value } = readBrief({ file: `x.${format}`, text, reader: readers[format] });
  return layOut(value, everything, { file: 'x' }).value;
}

async function written(document: Document, format: OutputFormat): Promise<Uint8Array> {
  const { value } = await write(document, [format], {
    clock: noDate,
    assets: new Map(),
    theme: defaultTheme,
  });
  return value[0]?.bytes ?? new Uint8Array();
}

// Laws 3 and 5 where readers make links of what is written as text.
describe('bare addresses', () => {
  for (const format of ['text', 'markdown', 'html'] as const)
    it(`of ${format} have one text in every format, and are read again as they are written`, async () => {
      const runs = fc.array(run, { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(runs, async found => {
          const document = documentOf(titles[format] + sources[format](found), format);
          if (!document) throw new Error('nothing was laid out');
          const text = canonicalText(document);
          for (const kind of ['md', 'html', 'docx', 'pdf'] as const)
            expect(await extract[kind](await written(document, kind)), kind).toBe(text);
          const markdown = words(await written(document, 'md'));
          const again = documentOf(markdown, 'markdown');
          expect(again && words(await written(again, 'md'))).toBe(markdown);
        }),
        { numRuns: 20, seed: 11 },
      );
    }, 60_000);
});
