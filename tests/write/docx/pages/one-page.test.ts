import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build as b, type Document, visit } from '../../../../src/brief/index.ts';
import { noDate } from '../../../../src/clock.ts';
import { publish } from '../../../../src/pipeline.ts';
import { closer, settings } from '../../../../src/write/docx/closer.ts';
import { lookOf } from '../../../../src/write/docx/look.ts';
import { countPages, defaultTheme } from '../../../../src/write/index.ts';
import { audiences, fixtures } from '../../../helper/fixtures.ts';
import { faults } from '../faults.ts';
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

describe('closer', () => {
  it('gives whole numbers, which is all that Word takes', () => {
    const look = lookOf(defaultTheme);
    for (let setting = 0; setting < settings; setting++)
      for (const number of numbersIn(closer(look, setting), 'spacing'))
        expect(Number.isInteger(number)).toBe(true);
  });

  it('is valid Open XML at every setting', async () => {
    for (const count of [6, 7])
      expect(await faults((await written(text(count))).value)).toEqual([]);
  });
});

function numbersIn(value: unknown, except: string): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === except ? [] : numbersIn(inner, except),
  );
}

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
