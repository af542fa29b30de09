import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build as b, type Document, visit } from '../../../../src/brief/index.ts';
import { noDate } from '../../../../src/clock.ts';
import { publish } from '../../../../src/pipeline.ts';
import { countPages, defaultTheme } from '../../../../src/write/index.ts';
import { audiences, fixtures } from '../../../helper/fixtures.ts';
import { converted, has } from '../libre-office.ts';
import { partsOf } from '../parts-of.ts';
import { written } from '../written.ts';

const text = (count: number): Document =>
  b.document([
    b.section(
      Array.from({ length: count }, () =>
        b.paragraph([b.text('The ferries of the northern sea sail by treaty. '.repeat(10))]),
      ),
    ),
  ]);
const bodySize = async (document: Document) =>
  /<w:docDefaults>.*?<w:sz w:val="(\d+)"/s.exec(
    partsOf((await written(document)).value).text('word/styles.xml'),
  )?.[1];

describe('onePage', () => {
  it('sets closer what would end with a few lines on a second page, and nothing else', async () => {
    expect(await Promise.all([4, 7, 20].map(count => bodySize(text(count))))).toEqual([
      '22',
      '21',
      '22',
    ]);
  });
});

describe.skipIf(!has('soffice'))('LibreOffice', () => {
  it('prints on one page every edition that has one in PDF and may not have more', async () => {
    const files = new Map<string, Uint8Array>();
    const limited = (await audiences()).filter(audience => audience.settings.budget?.pages === 1);
    for (const { name, brief, folder } of await fixtures())
      for (const audience of limited) {
        const assets = new Map<string, Uint8Array>();
        const urls: string[] = [];
        visit(brief, node => {
          if (node.type === 'image') urls.push(node.url);
          return undefined;
        });
        for (const url of urls) assets.set(url, await readFile(join(folder, url)));
        const published = await publish(brief, audience, ['pdf', 'docx'], {
          ...{ file: name, clock: noDate, assets, theme: defaultTheme },
        });
        const [pdf, docx] = published.value?.outputs ?? [];
        if (docx && countPages(pdf?.bytes) === 1) files.set(`${name}-${audience.id}`, docx.bytes);
      }
    const pages = [...converted(files, 'pdf')].map(([name, bytes]) => [name, pagesOf(bytes)]);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter(([, count]) => count !== 1)).toEqual([]);
  }, 180_000);
});

function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}
