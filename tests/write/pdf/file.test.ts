import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { build as b } from '../../../src/brief/index.ts';
import { readPdfText } from '../../extract/pdf-text.ts';
import { everyNode } from '../../helper/every-node.ts';
import { longDocument } from './helper/long-document.ts';
import { writePdf } from './helper/write.ts';

const qpdf = spawnSync('qpdf', ['--version']).status === 0;

describe('the file', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    vi.useRealTimers();
  });

  it('is the same each time, whenever and wherever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('1999-12-31T23:59:59Z') });
    process.env.TZ = 'Asia/Kolkata';
    const first = await writePdf(everyNode);
    vi.setSystemTime(new Date('2031-07-01T12:00:00Z'));
    process.env.TZ = 'America/St_Johns';
    await writePdf(longDocument(1));
    const second = await writePdf(everyNode);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it('says nothing of the day it was written', async () => {
    const { bytes } = await writePdf(everyNode);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('(D:20240624000000Z)');
    expect(text).toContain('<xmp:CreateDate>2024-06-24T00:00:00Z</xmp:CreateDate>');
  });

  it('claims to be what archives take only if it is asked to be that', async () => {
    const said = async (options: object) => {
      const text = Buffer.from((await writePdf(everyNode, options)).bytes).toString('latin1');
      return [/pdfaid:part>(\d)/.exec(text)?.[1], text.includes('/EmbeddedFile')];
    };
    expect((await said({}))[0]).toBe('3');
    expect(await said({ archive: true })).toEqual(['2', false]);
  });

  it('escapes what its metadata say', async () => {
    const { bytes } = await writePdf(everyNode);
    const text = Buffer.from(bytes).toString('utf8');
    expect(text).toContain('>Every node: a “test” &amp; &lt;more&gt;<');
    expect(text).toContain('<pdf:Keywords>examples, tests &amp; trials</pdf:Keywords>');
  });

  it.skipIf(!qpdf)('passes qpdf (skipped where qpdf is not installed)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefpress-'));
    try {
      for (const [name, document] of Object.entries({ every: everyNode, long: longDocument() })) {
        const path = join(folder, `${name}.pdf`);
        writeFileSync(path, (await writePdf(document)).bytes);
        const { status, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
        expect(stderr).toBe('');
        expect(status).toBe(0);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says DRAFT on every page of a draft, and on no other', async () => {
    const long = longDocument(2);
    const said = async (document: typeof long) =>
      (await readPdfText((await writePdf(document)).bytes)).map(({ shown }) =>
        shown.some(({ text }) => text === 'DRAFT'),
      );
    expect(new Set(await said({ ...long, draft: true }))).toEqual(new Set([true]));
    expect(new Set(await said(long))).toEqual(new Set([false]));
  });

  it('tells of a character that no font has, and prints the rest', async () => {
    const document = b.document([b.paragraph([b.text('before 中 after')])]);
    const { bytes, messages } = await writePdf(document);
    expect(messages).toMatchObject([{ rule: 'glyph-missing', severity: 'error' }]);
    expect(messages[0]?.reason).toContain('中 (U+4E2D)');
    expect(messages[0]?.place).toBeUndefined();
    const [page] = await readPdfText(bytes);
    expect(page?.shown.map(({ text }) => text).join('')).toContain('after');
  });

  it('tells where it met such characters', async () => {
    const at = (line: number) => {
      const point = { line, column: 1, offset: line };
      return { start: point, end: point };
    };
    const said = (text: string, line: number) =>
      b.paragraph([b.sentence([{ ...b.text(text), position: at(line) }], { id: 't' })]);
    const some = b.document([said('fine', 1), said('文', 2), said('and 中', 3), said('中', 4)]);
    const { messages } = await writePdf(some);
    const places = [2, 3, 4].map(line => ({ position: at(line) }));
    expect(messages).toMatchObject([{ place: places[0], count: 3, places }]);
    expect(messages[0]?.reason).toContain('中 (U+4E2D), 文 (U+6587)');
  });

  it('tells of an image that it cannot show, and prints its alternative text', async () => {
    const figure = b.figure([b.image('chart.png', 'What it shows')], { id: 'f' });
    const broken = new Map([['chart.png', new Uint8Array([137, 80, 78, 71, 13, 10])]]);
    for (const assets of [new Map<string, Uint8Array>(), broken]) {
      const { bytes, messages } = await writePdf(b.document([figure]), { assets });
      expect(messages).toMatchObject([{ rule: 'image-unusable', severity: 'warning' }]);
      const [page] = await readPdfText(bytes);
      expect(page?.shown.map(({ text }) => text)).toContain('[What it shows]');
    }
  });

  it('is named by its first heading where nothing else names it', async () => {
    const heading = b.heading([b.text('A heading')]);
    const { bytes } = await writePdf(b.document([b.section([], { id: 's', heading })]));
    expect(Buffer.from(bytes).toString('latin1')).toContain('x-default">A heading<');
  });

  it('brings an empty document out as one page', async () => {
    const { bytes, messages } = await writePdf(b.document([]));
    expect(messages).toEqual([]);
    expect(await readPdfText(bytes)).toHaveLength(1);
  });

  it('puts an edition that would spill a few lines over onto one page', async () => {
    const line = 'The committee found that less has changed than was hoped. ';
    const sized = (n: number) =>
      b.document([b.paragraph([b.text(line.repeat(n))]), b.paragraph([b.text('The end.')])]);
    const pages = async (n: number, options: { pages?: number } = {}) =>
      (await readPdfText((await writePdf(sized(n), options)).bytes)).map(page =>
        Math.max(...page.shown.filter(s => s.mcid !== undefined).map(s => s.size)),
      );
    expect(await pages(30)).toEqual([10.5]);
    // Closer lines first, smaller letters only where one page is asked for.
    expect(await pages(58)).toEqual([10.5]);
    expect(await pages(64)).toEqual([10.5, 10.5]);
    expect(await pages(64, { pages: 1 })).toEqual([10]);
    expect(await pages(90, { pages: 1 })).toEqual([10.5, 10.5]);
  });

  it('stops when it is told to', async () => {
    await expect(writePdf(everyNode, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
