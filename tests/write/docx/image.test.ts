import { describe, expect, it } from 'vitest';
import { build as b } from '../../../src/brief/index.ts';
import { imageSize } from '../../../src/write/docx/image-size.ts';
import { defaultTheme } from '../../../src/write/theme.ts';
import { extractDocx } from '../../extract/docx.ts';
import { png } from '../../helper/every-node.ts';
import { partsOf } from './parts-of.ts';
import { written } from './written.ts';

const shown = (bytes: Uint8Array | undefined) =>
  written(b.document([b.figure([b.image('a.png', 'What it shows')])]), {
    assets: new Map(bytes ? [['a.png', bytes]] : []),
  });
/** A JPEG of nothing: start, a quantisation table, a frame of 300 by 200. */
const jpeg = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xdb, 0, 4, 0, 0, 0xff, 0xff, 0xc0, 0, 11, 8, 0, 200, 1, 44, 1, 1, 0x11, 0,
]);

describe('image', () => {
  it('carries its alternative text and fits the width', async () => {
    const { value, messages } = await shown(png(2000, 1000));
    const text = partsOf(value).text('word/document.xml');
    expect(messages).toEqual([]);
    expect(text).toContain('descr="What it shows"');
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(text) ?? [];
    // Between the margins, at 12700 units a point, to the nearest pixel.
    const { width: page, inside, outside } = defaultTheme.page;
    expect(Math.abs(Number(width) - (page - inside - outside) * 12700)).toBeLessThan(9525);
    expect(Number(width) / Number(height)).toBeCloseTo(2, 1);
  });

  it('is not blown up', async () => {
    const { value } = await shown(png(96, 96));
    expect(partsOf(value).text('word/document.xml')).toContain('<wp:extent cx="914400"');
  });

  it.each([
    ['absent', undefined, 'it is not among the files of the brief'],
    ['text', new TextEncoder().encode('<svg/>'), 'it is neither a PNG nor a JPEG file'],
    ['cut off', png(10, 10).subarray(0, 40), 'the file is cut off'],
    ['nothing', new Uint8Array(), 'it is neither a PNG nor a JPEG file'],
  ])('gives way to its alternative text: %s', async (_name, bytes, why) => {
    const { value, messages } = await shown(bytes);
    expect(messages.map(m => [m.rule, m.reason])).toEqual([
      ['image-unusable', `Image \`a.png\` is left out: ${why}`],
    ]);
    expect(partsOf(value).text('word/document.xml')).toContain('>What it shows<');
    // The alternative text is furniture: the other formats don't print it.
    expect(await extractDocx(value)).toBe('');
  });
});

describe('imageSize', () => {
  it('reads PNG and JPEG', () => {
    expect(imageSize(png(32, 16))).toEqual({ type: 'png', width: 32, height: 16 });
    expect(imageSize(jpeg)).toEqual({ type: 'jpg', width: 300, height: 200 });
  });

  it('survives every truncation', () => {
    for (const whole of [png(4, 4), jpeg])
      for (let n = 0; n < whole.length; n++) {
        const size = imageSize(whole.subarray(0, n));
        expect(typeof size === 'string' || size.width > 0).toBe(true);
      }
  });
});
