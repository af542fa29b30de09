import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { build as b, canonicalText, type Document } from '../../../src/brief/index.ts';
import { checkFont } from '../../../src/write/font/check-font.ts';
import { html } from '../../../src/write/html/index.ts';
import { defaultTheme, type Theme } from '../../../src/write/theme.ts';
import { extractPdf } from '../../extract/pdf.ts';
import { randomFrom } from '../../helper/random.ts';
import { writeText } from '../../helper/write-text.ts';
import { partsOf } from '../docx/parts-of.ts';
import { written } from '../docx/written.ts';
import { writePdf } from '../pdf/helper/write.ts';

const trueType = new Uint8Array(
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@expo-google-fonts/noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf',
    ),
  ),
);
const openType = '/usr/share/fonts/opentype/urw-base35/C059-Roman.otf';
const document: Document = b.document([
  b.paragraph([b.text('Plain words, naïve Ωμέγα, слово and हिन्दी — 4 ≤ 5.')]),
]);

/** Finds a table's entry in the directory, and so its place. */
function tableOf(font: Uint8Array, tag: string): { entry: number; start: number; length: number } {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16;
    const name = String.fromCharCode(...font.subarray(entry, entry + 4));
    if (name === tag)
      return { entry, start: view.getUint32(entry + 8), length: view.getUint32(entry + 12) };
  }
  throw new Error(`no table ${tag}`);
}
function changed(font: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = font.slice();
  change(new DataView(copy.buffer));
  return copy;
}
const themeWith = (regular: Uint8Array): Theme => ({
  ...defaultTheme,
  body: { ...defaultTheme.body, own: { family: 'House', files: { regular }, web: true } },
});
const usage = (bits: number) =>
  changed(trueType, view => view.setUint16(tableOf(trueType, 'OS/2').start + 8, bits));

describe('a font file', () => {
  it('that is whole is taken, with the family’s name', () => {
    expect(checkFont(trueType)).toEqual({ family: 'Noto Sans Mono', web: true });
  });
  it.each([
    [2, 'its maker forbids embedding it'],
    [0x200, 'its maker forbids embedding it'],
    [0x108, 'its maker forbids embedding a part of it'],
  ])('whose licence (%i) forbids embedding is refused', (bits, why) => {
    expect(checkFont(usage(bits))).toEqual({ why, restricted: true });
  });
  it('that may be embedded for print alone is kept off web pages', () => {
    expect(checkFont(usage(4))).toMatchObject({ web: false });
    expect(checkFont(usage(8))).toMatchObject({ web: true });
  });
  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('This is no font, however long it is.')],
    ['the first half of one', trueType.slice(0, trueType.length / 2)],
    ['too much', new Uint8Array(9_000_000)],
    [
      'one without outlines',
      changed(trueType, view => view.setUint32(tableOf(trueType, 'glyf').entry, 0x78787878)),
    ],
    [
      'one whose em has no size',
      changed(trueType, view => view.setUint16(tableOf(trueType, 'head').start + 18, 0)),
    ],
    [
      'one with a name that closes a style sheet',
      changed(trueType, view => {
        const { start, length } = tableOf(trueType, 'name');
        const strings = start + view.getUint16(start + 4);
        for (let at = strings; at + 1 < start + length; at += 2) view.setUint16(at, 0x22);
      }),
    ],
  ])('that is %s is refused with a reason', (_, file) => {
    const { why } = checkFont(file);
    expect(why).toMatch(/^(it|its) /);
  });
  it('that was tampered with is refused, or sets a text without a failure', async () => {
    const random = randomFrom(11);
    const tables = ['cmap', 'glyf', 'loca', 'hmtx', 'hhea', 'maxp', 'head', 'GPOS', 'name', 'post'];
    const verdicts = { refused: 0, taken: 0 };
    for (const tag of tables) {
      for (let round = 0; round < 3; round++) {
        const { start, length } = tableOf(trueType, tag);
        const broken = changed(trueType, view => {
          for (let i = 0; i < 40; i++)
            view.setUint8(
              start + Math.floor(random() * Math.min(length, 3000)),
              Math.floor(random() * 256),
            );
        });
        if (checkFont(broken).why !== undefined) verdicts.refused += 1;
        else {
          verdicts.taken += 1;
          await writePdf(document, { theme: themeWith(broken) });
        }
      }
    }
    expect(verdicts.refused).toBeGreaterThan(5);
    expect(verdicts.taken).toBeGreaterThan(2);
  }, 60_000);
});

describe('a text in a font of the theme', () => {
  it('is what it was, and what the font lacks comes from the package’s', async () => {
    const { bytes, messages } = await writePdf(document, { theme: themeWith(trueType) });
    expect(messages).toEqual([]);
    expect(await extractPdf(bytes)).toBe(canonicalText(document));
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).toContain('NotoSansMono');
    expect(file).toContain('NotoSerifDevanagari');
    expect(file).not.toMatch(/\+NotoSerif-/);
  });
  it.skipIf(!existsSync(openType))('may have outlines in CFF (needs the URW fonts)', async () => {
    const font = new Uint8Array(readFileSync(openType));
    expect(checkFont(font)).toMatchObject({ family: 'C059' });
    const { bytes } = await writePdf(document, { theme: themeWith(font) });
    expect(await extractPdf(bytes)).toBe(canonicalText(document));
    expect(Buffer.from(bytes).toString('latin1')).toContain('/CIDFontType0C');
  });
  it('is carried by a web page that lets in no other, unless that may not carry it', async () => {
    const carried = (await writeText(html, document, { theme: themeWith(trueType) })).value;
    expect(carried).toContain('@font-face { font-family: "House"; font-weight: 400;');
    expect(carried).toContain('font-src data:');
    expect(carried).toContain('--serif: "House", ');
    const theme = themeWith(trueType);
    const named = { ...theme, body: { ...theme.body, own: { ...theme.body.own, web: false } } };
    const page = (await writeText(html, document, { theme: named as Theme })).value;
    expect(page).not.toContain('@font-face');
    expect(page).not.toContain('font-src');
    expect(page).toContain('--serif: "House", ');
  });
  it('leaves the file as it was, for whoever reads it next', async () => {
    const file = Buffer.from(trueType);
    await writePdf(document, { theme: themeWith(file) });
    expect(file.equals(trueType)).toBe(true);
  });
  it('is named by a Word file', async () => {
    const { value } = await written(document, { theme: themeWith(trueType) });
    expect(partsOf(value).text('word/styles.xml')).toContain('w:ascii="House"');
  });
});
