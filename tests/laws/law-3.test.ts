import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalText, type Document, visit } from '../../src/brief/index.ts';
import { noDate } from '../../src/clock.ts';
import { layOut, write } from '../../src/pipeline.ts';
import { defaultTheme } from '../../src/write/index.ts';
import { extractDocx } from '../extract/docx.ts';
import { extractHtml } from '../extract/html.ts';
import { extractMarkdown } from '../extract/markdown.ts';
import { extractPdf } from '../extract/pdf.ts';
import { audiences, fixtures } from '../helper/fixtures.ts';

const [all, published] = await Promise.all([fixtures(), audiences()]);
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const extract = {
  md: (bytes: Uint8Array) => extractMarkdown(words(bytes)),
  html: (bytes: Uint8Array) => extractHtml(words(bytes)),
  docx: extractDocx,
  pdf: extractPdf,
};

// Law 3: one text, every format.
describe('every format carries the same text', () => {
  for (const { name, brief, folder } of all)
    for (const audience of published) {
      const document = layOut(brief, audience, { file: name }).value;
      if (!document) continue;
      for (const format of ['md', 'html', 'docx', 'pdf'] as const)
        it(`${name} for ${audience.id} as ${format}`, async () => {
          const assets = await assetsOf(document, folder);
          const written = await write(document, [format], {
            clock: noDate,
            assets,
            theme: defaultTheme,
          });
          expect(written.messages.filter(m => m.severity === 'error')).toEqual([]);
          const bytes = written.value[0]?.bytes ?? new Uint8Array();
          expect(await extract[format](bytes)).toBe(canonicalText(document));
        });
    }
});

async function assetsOf(document: Document, folder: string): Promise<Map<string, Uint8Array>> {
  const urls: string[] = [];
  visit(document, node => {
    if (node.type === 'image') urls.push(node.url);
    return undefined;
  });
  return new Map(
    await Promise.all(urls.map(async url => [url, await readFile(join(folder, url))] as const)),
  );
}
