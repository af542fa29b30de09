import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalText, type Document, digestOf } from '../../src/brief/index.ts';
import { write } from '../../src/pipeline.ts';
import { readEmbedded } from '../../src/read/embedded/index.ts';
import { furnitureText } from '../../src/write/furniture-text.ts';
import type { OutputFormat } from '../../src/write/index.ts';
import { themeOf } from '../../src/write/theme-of.ts';
import { extractPdf } from '../extract/pdf.ts';
import { everyNode, png } from '../helper/every-node.ts';
import { writeOptions } from '../helper/write-options.ts';
import { partsOf } from './docx/parts-of.ts';

const theme = themeOf(
  {
    page: { size: 'Letter', inside: 90 },
    body: { font: 'Noto Sans', word: 'Georgia', web: 'Verdana, sans-serif', size: 12, leading: 17 },
    colour: { accent: '#7a1f1f' },
    logo: { file: 'logo.png', alt: 'The Institute’s mark', height: 30 },
    header: { left: ['{publisher}'], right: ['House style'] },
    footer: { left: ['{series}', 'No. {identifier}'], right: ['p. {page}'] },
  },
  png(400, 100),
);
const output = async (format: OutputFormat, document: Document = everyNode) => {
  const { value, messages } = await write(document, [format], { ...writeOptions, theme });
  expect(messages).toEqual([]);
  return value[0]?.bytes ?? new Uint8Array();
};
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a theme', () => {
  it('is obeyed by HTML', async () => {
    const page = text(await output('html'));
    expect(page).toContain('size: 612pt 792pt');
    expect(page).toContain('71pt 90pt');
    expect(page).toContain('--serif: Verdana, sans-serif');
    expect(page).toContain('#7a1f1f');
    expect(page).toMatch(/<div class="masthead">\n<p><img [^>]*alt="The Institute’s mark"/);
    expect(page).toContain('class="logo"');
    expect(page).toContain('@top-left { content: "Institute of Examples"; }');
    expect(page).toMatch(/@bottom-right \{ content: "p\\2e {2}" counter\(page\)/);
  });
  it('is obeyed by DOCX', async () => {
    const parts = partsOf(await output('docx'));
    const body = parts.text('word/document.xml');
    expect(body).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
    expect(body).toContain('w:left="1800"');
    expect(body.indexOf('The Institute’s mark')).toBeLessThan(body.indexOf('Every node'));
    // 30 points high and four times as wide, in English Metric Units.
    expect(body).toContain('<wp:extent cx="1524000" cy="381000"/>');
    expect(parts.text('word/styles.xml')).toMatch(/Georgia/);
    expect(parts.text('word/styles.xml')).toMatch(/7a1f1f/i);
    const furniture = parts.names
      .filter(name => /word\/(header|footer)\d\.xml/.test(name))
      .map(name => parts.text(name).replace(/<[^>]*>/g, ''))
      .join('|');
    expect(furniture).toContain('Institute of Examples');
    expect(furniture).toContain('House style');
    expect(furniture).toContain('No. IE-7');
  });
  it.skipIf(spawnSync('pdftotext', ['-v']).status !== 0)(
    'is obeyed by PDF (needs pdftotext)',
    async () => {
      const bytes = await output('pdf');
      const folder = mkdtempSync(join(tmpdir(), 'briefpress-'));
      try {
        writeFileSync(join(folder, 'a.pdf'), bytes);
        const said = (...args: string[]) => spawnSync('pdftotext', args).stdout.toString();
        const printed = said('-layout', join(folder, 'a.pdf'), '-');
        expect(printed).toMatch(/Institute of Examples +House style/);
        expect(printed).toMatch(/No\. IE-7 +p\. 1 of \d/);
        expect(text(bytes)).toContain('[0 0 612 792]');
        expect(text(bytes)).toContain('NotoSans');
      } finally {
        rmSync(folder, { recursive: true });
      }
      expect(await extractPdf(bytes)).toBe(canonicalText(everyNode));
    },
  );
  it('leaves its logo out of what a file carries', async () => {
    for (const format of ['html', 'docx', 'pdf'] as const) {
      const carried = readEmbedded(await output(format), format);
      expect(carried?.digest).toBe(digestOf(everyNode));
      expect(JSON.stringify(carried?.document)).not.toContain('theme:logo');
    }
  });
  it('cannot be broken out of by a hostile title', async () => {
    const title = '"; } </style><script>alert(1)</script> \\22 @import url(x)';
    const hostile = { ...everyNode, metadata: { ...everyNode.metadata, publisher: title } };
    const page = text(await output('html', hostile));
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    expect(style).toContain('@bottom-right');
    expect(style).not.toMatch(/<|@import|url\(/);
  });
});

describe('the words of a head or foot', () => {
  it('leave out a part that asks for what the brief does not say', () => {
    const parts = ['{series}', 'No. {identifier}, version {version}', 'Always', ''];
    expect(furnitureText(parts, everyNode, '')).toBe('No. IE-7, version 1.2 · Always');
  });
  it('are not filled twice', () => {
    const document = { ...everyNode, metadata: { title: 'On {audience} and {page}' } };
    expect(furnitureText(['{title}'], document, '1 of 2')).toBe('On {audience} and {page}');
  });
});
