import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Brief,
  canonicalText,
  type Document,
  plainText,
  visit,
} from '../../src/brief/index.ts';
import { layOut, readBrief, write } from '../../src/pipeline.ts';
import { readers } from '../../src/read/index.ts';
import { arbitraryAssets, arbitraryDocument } from '../helper/arbitrary-document.ts';
import { everyNode } from '../helper/every-node.ts';
import { audiences, fixtures } from '../helper/fixtures.ts';
import { allText, difference, lettersOf } from '../helper/words-in.ts';
import { writeOptions } from '../helper/write-options.ts';

type Format = 'html' | 'docx';

async function bytesOf(document: Document, format: Format): Promise<Uint8Array> {
  const written = await write(document, [format], { ...writeOptions, assets: arbitraryAssets });
  return written.value[0]?.bytes ?? new Uint8Array();
}

function alone(bytes: Uint8Array, format: Format): Brief {
  const file = `x.${format}`;
  return format === 'html'
    ? readers.html.read(new TextDecoder().decode(bytes), { file }).value
    : readers.docx.read(bytes, { file }).value;
}

/** What both documents and briefs show, as far as both formats carry it. */
function shapeOf(root: Brief | Document) {
  const words: Record<string, string[]> = {
    note: [],
    table: [],
    caption: [],
    attribution: [],
    code: [],
    definitionTerm: [],
  };
  const quotations: string[] = [];
  let markers = 0;
  visit(root, node => {
    const own = plainText(node).replace(/\s+/g, ' ').trim();
    words[node.type]?.push(own);
    if (node.type === 'quotation' && node.display === 'block') quotations.push(own);
    if (node.type === 'citation') markers += 1;
    return undefined;
  });
  return { ...words, quotations, markers };
}

/** The headings below the title. */
function headingsOf(root: Brief | Document): string[] {
  const out: string[] = [];
  visit(root, node => {
    const number = node.type === 'heading' && node.number ? `${node.number} ` : '';
    if (node.type === 'heading') out.push(number + plainText(node).replace(/\s+/g, ' ').trim());
    return undefined;
  });
  return out;
}

describe.each(['html', 'docx'] as const)('what is written as %s is read back', format => {
  it('with every kind of node', async () => {
    const brief = alone(await bytesOf(everyNode, format), format);
    expect(shapeOf(brief)).toEqual(shapeOf(everyNode));
    expect(headingsOf(brief)).toEqual(headingsOf(everyNode).slice(1));
    expect(brief.metadata).toMatchObject({
      title: 'Every node: a “test” & <more>',
      subtitle: 'A subtitle & more',
      authors: [{ name: 'A. Author' }, { name: 'B. Writer' }],
      lang: 'en-GB',
      identifier: 'IE-7',
      keywords: ['examples', 'tests & trials'],
    });
  });

  it('with its images', async () => {
    const bytes = await bytesOf(everyNode, format);
    const reading =
      format === 'html'
        ? readers.html.read(new TextDecoder().decode(bytes), { file: 'x.html' })
        : readers.docx.read(bytes, { file: 'x.docx' });
    const urls: string[] = [];
    visit(reading.value, node => {
      if (node.type === 'image') urls.push(node.url);
      return undefined;
    });
    expect(urls).toHaveLength(1);
    const [held] = urls.map(url => reading.assets?.get(url));
    expect(held && [...held]).toEqual([...(arbitraryAssets.get('chart.png') ?? [])]);
  });
});

const all = await fixtures();
const [full] = (await audiences()).filter(audience => audience.id === 'full-brief');

describe.each(['html', 'docx'] as const)('a published fixture as %s', format => {
  for (const { name, brief } of all) {
    const document = full && layOut(brief, full, { file: name }).value;
    if (!document) continue;
    it(`${name} keeps its notes, quotations and headings`, async () => {
      const bytes = await bytesOf(document, format);
      const file = `x.${format}`;
      const again =
        format === 'html'
          ? readBrief({ file, reader: readers.html, text: new TextDecoder().decode(bytes) }).value
          : readBrief({ file, reader: readers.docx, bytes }).value;
      expect(headingsOf(again).filter(words => words !== 'Notes')).toEqual(
        headingsOf(document).slice(1),
      );
      const { quotations, markers } = shapeOf(document);
      expect(shapeOf(again)).toMatchObject({ quotations, markers });
    });
  }
});

describe.each(['html', 'docx'] as const)('any document as %s', format => {
  it('loses no letter on its way out and back', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async document => {
        const brief = alone(await bytesOf(document, format), format);
        const { lost } = difference(lettersOf(canonicalText(document)), lettersOf(allText(brief)));
        expect(lost).toEqual([]);
      }),
      { seed: 11, numRuns: 60, endOnFailure: true },
    );
  });
});
