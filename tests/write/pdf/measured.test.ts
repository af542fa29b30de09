import { beforeAll, describe, expect, it } from 'vitest';
import { defaultTheme } from '../../../src/write/theme.ts';
import { stressDocument } from '../../bench/stress-document.ts';
import { readTaggedPdf, type TaggedPdf } from '../../extract/pdf-structure.ts';
import { editions } from '../../helper/editions.ts';
import { everyNode } from '../../helper/every-node.ts';
import { type FileLine, linesOfFile } from './helper/lines-of-file.ts';
import { longDocument } from './helper/long-document.ts';
import { writePdf } from './helper/write.ts';

const { page, body, colour } = defaultTheme;
const stress = stressDocument(0.3);
const all = [
  ...(await editions()),
  { name: 'every node', document: everyNode, options: {} },
  { name: 'a long document', document: longDocument(12), options: {} },
  { name: 'a stressful document', document: stress.document, options: { assets: stress.assets } },
];

describe.each(all)('$name, measured', ({ document, options }) => {
  let file: TaggedPdf;
  let lines: FileLine[];
  beforeAll(async () => {
    file = await readTaggedPdf((await writePdf(document, options)).bytes);
    lines = linesOfFile(file);
  });

  it('has nothing outside the margins', () => {
    for (const { shown } of file.pages) {
      for (const { x, y, width, text, mcid } of shown) {
        expect(x, text).toBeGreaterThan(page.inside - 0.1);
        expect(x + width, text).toBeLessThan(page.width - page.outside + 0.1);
        // A tight page is a little higher; furniture stands in the margins, but not at the edge.
        const slack = 14;
        const [low, high] = mcid === undefined ? [28, 28] : [page.bottom - slack, page.top - slack];
        expect(y, text).toBeGreaterThan(low);
        expect(y, text).toBeLessThan(page.height - high);
      }
    }
  });

  it('has no heading at the foot of a page', () => {
    file.pages.forEach((_, n) => {
      const own = lines.filter(line => line.page === n && !line.inNote);
      const lowest = own.reduce((low, line) => (line.y < low.y ? line : low), own[0] as FileLine);
      const isEnd = lines.filter(line => !line.inNote).at(-1) === lowest;
      if (own.length > 0 && !isEnd) expect(lowest.element.role, lowest.text).not.toMatch(/^H\d/);
    });
  });

  it('leaves no line of a paragraph alone on a page', () => {
    const paragraphs = new Map<FileLine['element'], FileLine[]>();
    for (const line of lines) {
      if (line.element.role !== 'P' || line.inCell) continue;
      paragraphs.set(line.element, [...(paragraphs.get(line.element) ?? []), line]);
    }
    for (const own of paragraphs.values()) {
      const pages = [...new Set(own.map(line => line.page))];
      if (pages.length === 1) continue;
      for (const n of pages) {
        const here = own.filter(line => line.page === n);
        // All that there is room for is a line above a note that is longer than a page, where the
        // next line cites another.
        const rest = lines.filter(line => line.page === n && line.inNote).length;
        if (rest > 50 && lines.filter(line => line.page === n).length === rest + 1) continue;
        expect(here.length, here[0]?.text).toBeGreaterThan(1);
      }
    }
  });

  it('has lines of a length that reads well', () => {
    const full = lines.filter((line, i) => {
      const next = lines[i + 1];
      const running = line.element.role === 'P' && !line.inNote && line.x < page.inside + 1;
      return (
        running &&
        line.size <= body.size &&
        line.size >= body.size - 0.5 &&
        next?.element === line.element
      );
    });
    const lengths = full.map(({ text }) => text.trim().length).sort((a, b) => a - b);
    if (lengths.length < 8) return;
    const median = lengths[Math.floor(lengths.length / 2)];
    expect(median).toBeGreaterThanOrEqual(60);
    expect(median).toBeLessThanOrEqual(75);
  });
});

it('measures lines of every kind', async () => {
  const lines = linesOfFile(await readTaggedPdf((await writePdf(longDocument(12))).bytes));
  expect(lines.length).toBeGreaterThan(800);
  expect(lines.filter(line => line.inNote).length).toBeGreaterThan(100);
  expect(lines.filter(line => line.inCell).length).toBeGreaterThan(100);
  expect(new Set(lines.map(line => line.page)).size).toBeGreaterThan(20);
});

describe('colours', () => {
  // WCAG 2.2, relative luminance.
  const luminance = (hex: string) =>
    [1, 3, 5]
      .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      .reduce((sum, c, i) => sum + c * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  it.each([
    ['text', 7],
    ['muted', 7],
    ['accent', 4.5],
  ] as const)('of %s stand out from paper and tint', (name, least) => {
    for (const ground of ['#ffffff', colour.tint]) {
      expect(contrast(colour[name], ground)).toBeGreaterThanOrEqual(least);
    }
  });
});
